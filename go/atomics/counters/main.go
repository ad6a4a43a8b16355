// Counters adds to one number from several goroutines,
// without a lock.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	// 1. The type has only atomic operations. (The older functions,
	// atomic.AddInt64 and the like, work on a plain variable, which
	// can also be used without them.)
	var hits atomic.Int64
	var highest atomic.Int64

	var wg sync.WaitGroup
	for n := range int64(8) {
		wg.Go(func() {
			for i := range int64(50) {
				// 2. One operation: nothing comes between the read
				// and the write.
				hits.Add(1)
				raise(&highest, n*100+i)
			}
		})
	}
	wg.Wait()

	fmt.Println("hits", hits.Load(), "highest", highest.Load())
}

// 3. Atomics have no maximum, so compare and swap: when someone
// else was faster, look again.
func raise(highest *atomic.Int64, n int64) {
	for {
		old := highest.Load()
		if n <= old || highest.CompareAndSwap(old, n) {
			return
		}
	}
}
