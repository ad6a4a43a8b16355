// Chunks cuts one slice into pieces that several goroutines change
// in place.
package main

import (
	"fmt"
	"slices"
	"sync"
)

func main() {
	samples := make([]int, 10)
	for i := range samples {
		samples[i] = i
	}

	// 1. Pieces of four; the last one is shorter. They are windows
	// on the same array and do not overlap.
	var wg sync.WaitGroup
	pieces := 0
	for piece := range slices.Chunk(samples, 4) {
		pieces++
		number := pieces
		wg.Go(func() {
			// 2. Each goroutine writes to its own window.
			for i := range piece {
				piece[i] += 100 * number
			}
		})
	}
	wg.Wait()

	// 3. All of it is visible after Wait.
	fmt.Println(samples)
	fmt.Println("pieces", pieces)
}
