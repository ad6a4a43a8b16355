// Reconnected replaces the channel of a feed while a goroutine
// receives from it. From which of the two is a matter of luck.
package main

//@ race `fmt.Println("got", <-f.updates)` `f.updates = make(chan int, 1)`

import (
	"fmt"
	"sync"
)

type feed struct{ updates chan int }

func main() {
	f := &feed{updates: make(chan int, 1)}
	f.updates <- 1

	var reader sync.WaitGroup
	reader.Go(func() {
		fmt.Println("got", <-f.updates)
	})

	f.updates = make(chan int, 1)
	f.updates <- 2
	reader.Wait()
}
