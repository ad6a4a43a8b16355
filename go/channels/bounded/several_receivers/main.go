// Several_receivers lets two goroutines receive from one channel.
// Each value reaches one of them.
package main

//@ nothing
//@ prints sum 45

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	queue := make(chan int32, 10)
	for n := range int32(10) {
		queue <- n
	}
	close(queue)

	var sum atomic.Int32
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			for n := range queue {
				sum.Add(n)
			}
		})
	}
	wg.Wait()

	fmt.Println("sum", sum.Load())
}
