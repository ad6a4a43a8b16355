// Chunks cuts one slice into pieces that several goroutines change
// in place.
package main

import (
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
)

func main() {
	samples := make([]int, 10)
	for i := range samples {
		samples[i] = i
	}

	// 1. Pieces of four; the last one is shorter. They are windows
	// on the same array and do not overlap.
	pieces := slices.Collect(slices.Chunk(samples, 4))
	begin := make(chan struct{})
	var byWorkers atomic.Int64
	var wg sync.WaitGroup
	for i, piece := range pieces {
		wg.Go(func() {
			// 2. Each goroutine writes to its own window, when all
			// have started.
			<-begin
			for j := range piece {
				piece[j] += 100 * (i + 1)
			}
			byWorkers.Add(1)
		})
	}
	close(begin)
	wg.Wait()

	// 3. All of it is visible after Wait.
	fmt.Println(samples)
	fmt.Println("pieces by workers", byWorkers.Load())
}
