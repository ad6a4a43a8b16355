// Same_half gives the left half to both goroutines: one word was
// not changed after it was copied.
package main

//@ race `wg.Go(func() { slices.Reverse(left) })` `slices.Reverse(left)`

import (
	"fmt"
	"slices"
	"sync"
)

func main() {
	values := []int{4, 3, 2, 1}
	left, right := values[:2], values[2:]

	var wg sync.WaitGroup
	wg.Go(func() { slices.Reverse(left) })
	slices.Reverse(left)
	wg.Wait()

	fmt.Println(len(left), len(right))
}
