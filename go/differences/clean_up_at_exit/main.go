// Clean_up_at_exit ends a program in which a goroutine and
// main have something to flush.
package main

import (
	"fmt"
	"os"
)

type journal struct{ of string }

func (j journal) flush() { fmt.Println("flushed:", j.of) }

func main() {
	// 1. The worker has a journal, and waits for more to do.
	started := make(chan bool)
	go func() {
		defer journal{"worker"}.flush()
		started <- true
		select {}
	}()
	<-started

	// 2. Main has one as well.
	defer journal{"main"}.flush()
	fmt.Println("an entry is written")

	// 3. Exit runs no deferred call, of no goroutine.
	os.Exit(3)
}
