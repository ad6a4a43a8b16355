// Join splits the work in two halves, does one of them on another
// goroutine, and goes on when both are done.
package main

import (
	"fmt"
	"slices"
	"sync"
)

// 1. Below this size another goroutine costs more than it brings.
const small = 16

func mergeSort(values []int) []int {
	if len(values) <= small {
		return slices.Sorted(slices.Values(values))
	}

	// 2. The halves are windows on one array. They do not overlap,
	// and they are only read.
	middle := len(values) / 2
	var left, right []int
	var wg sync.WaitGroup
	wg.Go(func() { left = mergeSort(values[:middle]) })
	right = mergeSort(values[middle:])
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
	values := make([]int, 500)
	for i := range values {
		values[i] = i * 379 % 500
	}
	sorted := mergeSort(values)
	fmt.Println("sorted:", slices.IsSorted(sorted), len(sorted))
	fmt.Println("first", sorted[0], "last", sorted[len(sorted)-1])
}
