// Overlapping cuts a slice into two pieces that both contain the
// element in the middle.
package main

//@ race `piece[i] = n` `piece[i] = n`

import (
	"fmt"
	"sync"
)

func fill(piece []int, n int) {
	for i := range piece {
		piece[i] = n
	}
}

func main() {
	samples := make([]int, 5)

	var wg sync.WaitGroup
	wg.Go(func() { fill(samples[:3], 1) })
	wg.Go(func() { fill(samples[2:], 2) })
	wg.Wait()

	fmt.Println(len(samples), "samples")
}
