package main

import (
	"sync"
	"sync/atomic"
	"time"
)

func startAndJoin(n int) outcome {
	started := time.Now()
	var sum uint64
	for i := range n {
		var wg sync.WaitGroup
		wg.Go(func() { sum += uint64(i) })
		wg.Wait()
	}
	return since(started, sum)
}

func manyAdders(n int) outcome {
	started := time.Now()
	var sum atomic.Uint64
	for left := n; left > 0; left -= 100_000 {
		var wg sync.WaitGroup
		for range min(left, 100_000) {
			wg.Go(func() { sum.Add(1) })
		}
		wg.Wait()
	}
	return since(started, sum.Load())
}

func parked(n int) outcome {
	before := resident()
	done := make(chan struct{})
	var woken atomic.Uint64
	var wg, ready sync.WaitGroup
	ready.Add(n)
	for range n {
		wg.Go(func() {
			ready.Done()
			<-done
			woken.Add(1)
		})
	}
	ready.Wait()
	// The last of them are on their way from there to their wait.
	time.Sleep(20 * time.Millisecond)
	atRest := resident() - before
	started := time.Now()
	close(done)
	wg.Wait()
	o := since(started, woken.Load())
	o.atRest = atRest
	return o
}
