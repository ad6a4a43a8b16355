// Loop_variables starts a goroutine in each round of a loop, which
// uses the variable of that round.
package main

import (
	"fmt"
	"slices"
	"sync"
)

func main() {
	seen := make(chan int, 4)
	loopIsOver := make(chan struct{})

	// 1. Since Go 1.22 each round has a new variable. Before that
	// all rounds shared one, and the loop wrote to it while the
	// goroutines read it.
	var wg sync.WaitGroup
	for i := range 4 {
		wg.Go(func() {
			<-loopIsOver
			seen <- i * 10
		})
	}

	// 2. Only now do they look at it: each finds the value of its
	// own round.
	close(loopIsOver)
	wg.Wait()
	close(seen)

	// 3. They came in any order.
	var all []int
	for n := range seen {
		all = append(all, n)
	}
	slices.Sort(all)
	fmt.Println(all)
}
