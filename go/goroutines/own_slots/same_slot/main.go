// Same_slot writes one element of an array from two goroutines:
// both use the same index.
package main

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
