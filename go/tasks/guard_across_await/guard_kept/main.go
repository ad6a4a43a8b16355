// Guard_kept holds a lock while it waits for an answer.
package main

//@ nothing
//@ prints total 7

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	total := 0
	answer := make(chan int, 1)
	answer <- 7

	var group sync.WaitGroup
	group.Go(func() {
		mu.Lock()
		defer mu.Unlock()
		total += <-answer
	})
	group.Wait()

	fmt.Println("total", total)
}
