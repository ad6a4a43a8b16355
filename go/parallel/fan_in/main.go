// Fan_in computes in parallel and hands each result on as soon as
// it is there, instead of at the end.
package main

import (
	"fmt"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
)

func cube(n int) int { return n * n * n }

func main() {
	data := make([]int, 100)
	for i := range data {
		data[i] = i
	}
	results := make(chan int, 8)

	// 1. The parallel part. A send waits while the buffer is full:
	// the goroutine is parked, and its thread runs another one.
	workers := runtime.GOMAXPROCS(0)
	size := max(1, (len(data)+workers-1)/workers)
	var byWorkers atomic.Int64
	var wg sync.WaitGroup
	for share := range slices.Chunk(data, size) {
		wg.Go(func() {
			for _, n := range share {
				byWorkers.Add(1)
				results <- cube(n)
			}
		})
	}

	// 2. Somebody has to wait for the last of them, to close.
	go func() {
		wg.Wait()
		close(results)
	}()

	// 3. The sequential part, at the same time: a hundred results
	// and room for eight. They come in any order.
	count, sum := 0, 0
	for r := range results {
		count++
		sum += r
	}
	fmt.Println("computed by workers", byWorkers.Load())
	fmt.Println(count, "results, sum", sum)
}
