// Closed_while_sending closes a channel that another goroutine may
// still send to. Whether that panics is a matter of luck.
package main

//@ race `out <- 1` `close(out)`

import (
	"fmt"
	"sync"
)

func main() {
	out := make(chan int, 1)

	var wg sync.WaitGroup
	wg.Go(func() {
		defer func() { _ = recover() }()
		out <- 1
	})
	close(out)
	wg.Wait()

	fmt.Println("closed")
}
