// Fan_in computes in parallel and hands each result on
// as soon as it is there, instead of at the end.
package main

import (
	"fmt"
	"runtime"
	"slices"
	"sync"
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
	size := (len(data) + workers - 1) / workers
	var wg sync.WaitGroup
	for share := range slices.Chunk(data, size) {
		wg.Go(func() {
			for _, n := range share {
				results <- cube(n)
			}
		})
	}
	go func() {
		wg.Wait()
		close(results)
	}()

	// 2. The sequential part, at the same time. The results come in
	// any order.
	count, sum := 0, 0
	for r := range results {
		count++
		sum += r
	}
	fmt.Println(count, "results, sum", sum)
}
