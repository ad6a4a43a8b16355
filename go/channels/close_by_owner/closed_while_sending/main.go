// Closed_while_sending stops a producer by closing the channel that
// it sends to. Whether that panics is a matter of luck.
package main

//@ race `jobs <- 1` `close(jobs)`

import (
	"fmt"
	"sync"
)

func main() {
	jobs := make(chan int, 1)

	var producer sync.WaitGroup
	producer.Go(func() {
		defer func() { _ = recover() }()
		jobs <- 1
	})
	close(jobs)
	producer.Wait()

	fmt.Println("stopped")
}
