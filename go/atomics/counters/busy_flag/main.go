// Busy_flag guards a job by a plain flag. Both goroutines find it
// free, and both begin.
package main

//@ race `if j.busy {` `j.busy = true`

import (
	"fmt"
	"sync"
)

type job struct {
	busy bool
	runs int
}

func (j *job) tryRun() {
	if j.busy {
		return
	}
	j.busy = true
	j.runs++
	j.busy = false
}

func main() {
	j := &job{}

	var wg sync.WaitGroup
	for range 2 {
		wg.Go(j.tryRun)
	}
	wg.Wait()

	fmt.Println("ran at least once", j.runs > 0)
}
