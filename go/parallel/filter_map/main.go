// Filter_map keeps the valid records and transforms them, in
// parallel and in order.
package main

import (
	"fmt"
	"runtime"
	"slices"
	"sync"
)

type reading struct {
	id, celsius int
}

func valid(r reading) bool { return r.celsius > -273 }

func fahrenheit(r reading) reading {
	return reading{r.id, r.celsius*9/5 + 32}
}

func main() {
	readings := make([]reading, 600)
	for i := range readings {
		readings[i] = reading{id: i, celsius: i - 400}
	}

	// 1. Each goroutine appends to a slice of its own. One slice
	// for all of them would be a data race.
	workers := runtime.GOMAXPROCS(0)
	size := (len(readings) + workers - 1) / workers
	parts := make([][]reading, workers)
	next := 0
	var wg sync.WaitGroup
	for share := range slices.Chunk(readings, size) {
		part := &parts[next]
		next++
		wg.Go(func() {
			for _, r := range share {
				if valid(r) {
					*part = append(*part, fahrenheit(r))
				}
			}
		})
	}
	wg.Wait()

	// 2. The parts are in the order of the shares, so the whole is
	// in the order of the input.
	kept := slices.Concat(parts...)
	fmt.Println("kept", len(kept), "of", len(readings))
	first, last := kept[0], kept[len(kept)-1]
	fmt.Println("first", first.id, first.celsius)
	fmt.Println("last", last.id, last.celsius)
}
