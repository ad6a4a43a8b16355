// Closed_by_each closes the channel in each of its workers. The
// second of them panics.
package main

//@ runtime panic: close of closed channel

import (
	"fmt"
	"sync"
)

func main() {
	done := make(chan struct{})

	var workers sync.WaitGroup
	for range 2 {
		workers.Go(func() {
			close(done)
		})
	}
	workers.Wait()

	<-done
	fmt.Println("done")
}
