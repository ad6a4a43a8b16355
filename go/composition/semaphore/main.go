// Semaphore limits how many goroutines do something at the same
// time.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

// 1. A channel with room for three: to send is to take a permit.
type semaphore chan struct{}

func (s semaphore) acquire() { s <- struct{}{} }
func (s semaphore) release() { <-s }

func main() {
	permits := make(semaphore, 3)
	var inside, most, failed atomic.Int64

	var wg sync.WaitGroup
	for n := range 12 {
		wg.Go(func() {
			// 2. Deferred, so that a panic gives the permit back
			// too.
			permits.acquire()
			defer permits.release()
			defer func() {
				inside.Add(-1)
				if recover() != nil {
					failed.Add(1)
				}
			}()

			// 3. At most three are here at the same time, and some
			// of them fail.
			now := inside.Add(1)
			for old := most.Load(); now > old; old = most.Load() {
				most.CompareAndSwap(old, now)
			}
			if n%4 == 0 {
				panic("job failed")
			}
		})
	}
	wg.Wait()

	// 4. All permits are back, also those of the jobs that failed.
	fmt.Println("failed", failed.Load())
	fmt.Println("never more than 3:", most.Load() <= 3)
	fmt.Println("permits taken", len(permits), "of", cap(permits))
}
