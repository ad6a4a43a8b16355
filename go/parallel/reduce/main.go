// Reduce combines all elements into one value: each goroutine its
// own share first, and then the shares.
package main

import (
	"fmt"
	"math"
	"runtime"
	"slices"
	"sync"
)

type summary struct {
	count, sum, largest, last int
}

var none = summary{largest: math.MinInt}

// 1. The operation has to be associative: shares are combined, not
// elements. And none has to be its neutral element.
func (s summary) plus(other summary) summary {
	if other.count == 0 {
		other.last = s.last
	}
	return summary{
		count:   s.count + other.count,
		sum:     s.sum + other.sum,
		largest: max(s.largest, other.largest),
		last:    other.last,
	}
}

func main() {
	data := make([]int, 10_000)
	for i := range data {
		data[i] = i*7%1009 - 2000
	}

	// 2. Each goroutine sums up its share in a variable of its own.
	// They begin when all have started.
	workers := runtime.GOMAXPROCS(0)
	size := max(1, (len(data)+workers-1)/workers)
	shares := slices.Collect(slices.Chunk(data, size))
	partial := make([]summary, len(shares))
	begin := make(chan struct{})
	var wg sync.WaitGroup
	for i, share := range shares {
		wg.Go(func() {
			<-begin
			own := none
			for _, n := range share {
				own = own.plus(summary{1, n, n, n})
			}
			partial[i] = own
		})
	}
	close(begin)
	wg.Wait()

	// 3. The shares are combined in their order. From a channel
	// they would come in any, and last would be luck.
	all := none
	for _, share := range partial {
		all = all.plus(share)
	}
	fmt.Println("by workers", all.count)
	fmt.Println("sum", all.sum)
	fmt.Println("largest", all.largest)
	fmt.Println("last", all.last)
}
