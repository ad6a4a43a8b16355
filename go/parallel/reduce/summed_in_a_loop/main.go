// Summed_in_a_loop adds to one variable from all the goroutines of
// a parallel loop.
package main

//@ race `sum += n` `sum += n`

import (
	"fmt"
	"slices"
	"sync"
)

func main() {
	data := []int{1, 2, 3, 4}
	sum := 0

	var wg sync.WaitGroup
	for share := range slices.Chunk(data, 2) {
		wg.Go(func() {
			for _, n := range share {
				sum += n
			}
		})
	}
	wg.Wait()

	fmt.Println("sum", sum)
}
