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

	// 1. Since Go 1.22 each round has a new variable. Before that
	// all rounds shared one, and the goroutines read it while the
	// loop went on writing to it.
	var wg sync.WaitGroup
	for i := range 4 {
		wg.Go(func() {
			seen <- i * 10
		})
	}
	wg.Wait()
	close(seen)

	// 2. Every value was seen once.
	var all []int
	for n := range seen {
		all = append(all, n)
	}
	slices.Sort(all)
	fmt.Println(all)
}
