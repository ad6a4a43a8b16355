// Stop_workers stops all workers at once by closing one channel.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

const workers = 3

func main() {
	// 1. Nothing is ever sent here. Its close is the signal.
	shutdown := make(chan struct{})
	busy := make(chan int)

	var stopped atomic.Int32
	var wg sync.WaitGroup
	for id := range workers {
		wg.Go(func() {
			work(id, shutdown, busy)
			stopped.Add(1)
		})
	}

	// 2. Wait until each of them has done something.
	seen := make(map[int]bool)
	for len(seen) < workers {
		seen[<-busy] = true
	}
	fmt.Println("working:", len(seen))

	// 3. One close reaches all of them. If nobody closes, nobody
	// stops: a defer would have to stand where shutdown is made.
	started := time.Now()
	close(shutdown)

	// 4. A worker that is in the middle of something finishes that
	// first, so there is a bound, but it is not zero.
	wg.Wait()
	fmt.Println("stopped:", stopped.Load())
	fmt.Println("in time:", time.Since(started) < 5*time.Second)
}

// 5. Whatever the worker waits for, it waits for the shutdown too.
func work(id int, shutdown <-chan struct{}, busy chan<- int) {
	ticker := time.NewTicker(time.Millisecond)
	defer ticker.Stop()
	for {
		select {
		case <-shutdown:
			return
		case <-ticker.C:
			select {
			case busy <- id:
			case <-shutdown:
				return
			}
		}
	}
}
