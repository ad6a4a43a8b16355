// Counters adds to one number from several goroutines, and changes
// another by a rule, both as atomics.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

// 1. One operation where there is one for the job: nothing comes
// between the read and the write.
func count(hits *atomic.Int64) {
	hits.Add(1)
}

// 2. Compare and swap for any other rule: if somebody else came in
// between, look again.
func tryUpdate(
	a *atomic.Int64, next func(old int64) (int64, bool),
) bool {
	for {
		old := a.Load()
		n, ok := next(old)
		if !ok {
			return false
		}
		if a.CompareAndSwap(old, n) {
			return true
		}
	}
}

func book(seats *atomic.Int64, n int64) bool {
	return tryUpdate(seats, func(left int64) (int64, bool) {
		return left - n, left >= n
	})
}

func main() {
	// 3. The types have only atomic operations. (The older
	// functions, atomic.AddInt64 and the like, work on a plain
	// variable, which can be used as one by mistake.)
	var hits, seats atomic.Int64
	seats.Store(3)

	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 1000 {
				count(&hits)
			}
		})
	}
	wg.Wait()
	fmt.Println("hits", hits.Load())

	// 4. Two want two of three seats. The second is faster: it
	// books between the look of the first and its swap.
	looks := 0
	first := tryUpdate(&seats, func(left int64) (int64, bool) {
		looks++
		if looks == 1 {
			wg.Go(func() {
				fmt.Println("second gets them", book(&seats, 2))
			})
			wg.Wait()
		}
		return left - 2, left >= 2
	})
	fmt.Println("first gets them", first)
	fmt.Println("looked again", looks > 1)
	fmt.Println("left", seats.Load())
}
