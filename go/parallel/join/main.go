// Join splits the work in two halves, does one of them on another
// goroutine, and goes on when both are done.
package main

import (
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
)

// 1. Below this size another goroutine costs more than it brings.
// How small that is has to be measured.
const small = 1024

func mergeSort(values []int, pieces *atomic.Int64) []int {
	if len(values) <= small {
		pieces.Add(1)
		return slices.Sorted(slices.Values(values))
	}

	// 2. The halves are windows on one array. They do not overlap,
	// and they are only read. Both are at work before either goes
	// on.
	middle := len(values) / 2
	var left, right []int
	met := make(chan struct{})
	var wg sync.WaitGroup
	wg.Go(func() {
		met <- struct{}{}
		left = mergeSort(values[:middle], pieces)
	})
	<-met
	right = mergeSort(values[middle:], pieces)
	wg.Wait()

	// 3. Both are done: left was written before Wait returned.
	return merge(left, right)
}

func merge(a, b []int) []int {
	merged := make([]int, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		if a[0] <= b[0] {
			merged, a = append(merged, a[0]), a[1:]
		} else {
			merged, b = append(merged, b[0]), b[1:]
		}
	}
	return append(append(merged, a...), b...)
}

func main() {
	values := make([]int, 8000)
	for i := range values {
		values[i] = i * 379 % 5000
	}
	var byWorkers atomic.Int64
	sorted := mergeSort(values, &byWorkers)
	fmt.Println("pieces by workers", byWorkers.Load())

	// 4. A sort of the library finds the same.
	slices.Sort(values)
	fmt.Println("sorted:", slices.Equal(sorted, values))
}
