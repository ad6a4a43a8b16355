// Same_slot writes one element of an array from two goroutines:
// both use the same index.
package main

//@ race `lengths[0] = len(word)` `lengths[0] = len(word)`

import (
	"fmt"
	"sync"
)

func main() {
	var lengths [2]int

	var wg sync.WaitGroup
	for _, word := range []string{"hello", "from"} {
		wg.Go(func() {
			lengths[0] = len(word)
		})
	}
	wg.Wait()

	fmt.Println(lengths)
}
