// Plain_flag stops a loop by a field that is a plain bool.
package main

//@ race `for !w.stopped {` `w.stopped = true`
//@ prints stopped

import (
	"fmt"
	"runtime"
	"sync"
)

type worker struct {
	stopped bool
}

func (w *worker) run() {
	for !w.stopped {
		runtime.Gosched()
	}
}

func main() {
	w := &worker{}
	var wg sync.WaitGroup
	wg.Go(w.run)

	w.stopped = true
	wg.Wait()
	fmt.Println("stopped")
}
