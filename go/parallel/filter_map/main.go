// Filter_map keeps the valid records and transforms them, in
// parallel and in order.
package main

import (
	"fmt"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
)

type reading struct {
	id, degrees int
}

func valid(r reading) bool { return r.degrees > -273 }

func fahrenheit(r reading) reading {
	return reading{r.id, r.degrees*9/5 + 32}
}

func main() {
	readings := make([]reading, 600)
	for i := range readings {
		readings[i] = reading{id: i, degrees: i - 400}
	}

	// 1. Each goroutine appends to a slice of its own, and leaves
	// it in its place when it is done. They begin when all have
	// started.
	workers := runtime.GOMAXPROCS(0)
	size := max(1, (len(readings)+workers-1)/workers)
	shares := slices.Collect(slices.Chunk(readings, size))
	parts := make([][]reading, len(shares))
	begin := make(chan struct{})
	var byWorkers atomic.Int64
	var wg sync.WaitGroup
	for i, share := range shares {
		wg.Go(func() {
			<-begin
			var part []reading
			for _, r := range share {
				byWorkers.Add(1)
				if valid(r) {
					part = append(part, fahrenheit(r))
				}
			}
			parts[i] = part
		})
	}
	close(begin)
	wg.Wait()

	// 2. The parts are in the order of the shares, so the whole is
	// in the order of the input.
	kept := slices.Concat(parts...)
	fmt.Println("looked at by workers", byWorkers.Load())
	fmt.Println("kept", len(kept), "of", len(readings))

	sum := 0
	for i, r := range kept {
		sum += i * r.id
	}
	last := kept[len(kept)-1]
	fmt.Println("last", last.id, last.degrees, "checksum", sum)
}
