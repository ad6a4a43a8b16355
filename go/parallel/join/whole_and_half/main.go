// Whole_and_half gives one half to a goroutine, and works on the
// whole at the same time.
package main

//@ race `wg.Go(func() { slices.Reverse(values[:2]) })` `slices.Reverse(values)`

import (
	"fmt"
	"slices"
	"sync"
)

func main() {
	values := []int{4, 3, 2, 1}

	var wg sync.WaitGroup
	wg.Go(func() { slices.Reverse(values[:2]) })
	slices.Reverse(values)
	wg.Wait()

	fmt.Println(len(values))
}
