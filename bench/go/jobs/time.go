package main

import (
	"context"
	"sync"
	"sync/atomic"
	"time"
)

// atOnce is how many timers there are at the same time.
const atOnce = 10_000

func timers(n int) outcome {
	started := time.Now()
	var fired atomic.Uint64
	for left := n; left > 0; left -= atOnce {
		var wg sync.WaitGroup
		for range min(left, atOnce) {
			wg.Go(func() {
				time.Sleep(time.Millisecond)
				fired.Add(1)
			})
		}
		wg.Wait()
	}
	return since(started, fired.Load())
}

func timersCancelled(n int) outcome {
	started := time.Now()
	var cancelled atomic.Uint64
	for left := n; left > 0; left -= atOnce {
		ctx, cancel := context.WithCancel(context.Background())
		var wg, ready sync.WaitGroup
		all := min(left, atOnce)
		ready.Add(all)
		for range all {
			wg.Go(func() {
				ready.Done()
				select {
				case <-ctx.Done():
					cancelled.Add(1)
				case <-time.After(time.Hour):
				}
			})
		}
		ready.Wait()
		cancel()
		wg.Wait()
	}
	return since(started, cancelled.Load())
}
