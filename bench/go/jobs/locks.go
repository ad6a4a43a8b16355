package main

import (
	"sync"
	"sync/atomic"
	"time"
)

// share lets the sharers do their part of n at the same time.
func share(n int, part func(n int)) {
	var wg sync.WaitGroup
	for range sharers {
		wg.Go(func() { part(n / sharers) })
	}
	wg.Wait()
}

func mutexEmpty(n int) outcome {
	var mu sync.Mutex
	var sum uint64
	started := time.Now()
	share(n, func(n int) {
		for range n {
			mu.Lock()
			sum++
			mu.Unlock()
		}
	})
	return since(started, sum)
}

func mutexHeld(n int) outcome {
	var mu sync.Mutex
	var sum uint64
	started := time.Now()
	share(n, func(n int) {
		for i := range n {
			mu.Lock()
			sum += poolJob(i, held)
			mu.Unlock()
		}
	})
	return since(started, sum)
}

func rwlock(n int) outcome {
	var mu sync.RWMutex
	var version uint64
	var reads atomic.Uint64
	started := time.Now()
	share(n, func(n int) {
		var seen uint64
		for i := range n {
			if i%1000 == 0 {
				mu.Lock()
				version++
				mu.Unlock()
				continue
			}
			mu.RLock()
			if version > 0 {
				seen++
			}
			mu.RUnlock()
		}
		reads.Add(seen)
	})
	return since(started, reads.Load()+version)
}

func atomicCounter(n int) outcome {
	var sum atomic.Uint64
	started := time.Now()
	share(n, func(n int) {
		for range n {
			sum.Add(1)
		}
	})
	return since(started, sum.Load())
}

func onceValue(n int) outcome {
	get := sync.OnceValue(func() uint64 { return 3 })
	var sum atomic.Uint64
	started := time.Now()
	share(n, func(n int) {
		var mine uint64
		for range n {
			mine += get()
		}
		sum.Add(mine)
	})
	return since(started, sum.Load())
}
