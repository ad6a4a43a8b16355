// Several_receivers lets two goroutines receive from one channel.
// Each value reaches one of them.
package main

//@ nothing
//@ prints sum 45

import (
	"fmt"
	"sync"
)

func main() {
	queue := make(chan int, 3)
	sums := make(chan int, 2)

	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			sum := 0
			for n := range queue {
				sum += n
			}
			sums <- sum
		})
	}
	for n := range 10 {
		queue <- n
	}
	close(queue)
	wg.Wait()

	fmt.Println("sum", <-sums+<-sums)
}
