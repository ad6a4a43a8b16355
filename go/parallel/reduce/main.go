// Reduce combines all elements into one value: each goroutine its
// own share first, and then the shares.
package main

import (
	"fmt"
	"runtime"
	"slices"
	"sync"
)

type summary struct {
	count, sum, largest int
}

// 1. The operation has to be associative: shares are combined, not
// elements. And zero has to be its neutral element.
func (s summary) plus(other summary) summary {
	return summary{
		count:   s.count + other.count,
		sum:     s.sum + other.sum,
		largest: max(s.largest, other.largest),
	}
}

func main() {
	data := make([]int, 10_000)
	for i := range data {
		data[i] = i * 7 % 1009
	}

	// 2. Each goroutine sums up its share in a variable of its own.
	workers := runtime.GOMAXPROCS(0)
	size := (len(data) + workers - 1) / workers
	shares := make(chan summary, workers)
	var wg sync.WaitGroup
	for share := range slices.Chunk(data, size) {
		wg.Go(func() {
			var own summary
			for _, n := range share {
				own = own.plus(summary{1, n, n})
			}
			shares <- own
		})
	}
	wg.Wait()
	close(shares)

	// 3. The shares come in any order; of integers the sum is the
	// same.
	var all summary
	for share := range shares {
		all = all.plus(share)
	}
	fmt.Println("count", all.count)
	fmt.Println("sum", all.sum)
	fmt.Println("largest", all.largest)
}
