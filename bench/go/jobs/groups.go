package main

import (
	"context"
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
	"time"
)

const workers = 8

func poolOfMicroseconds(n int) outcome { return pool(n, microsecond) }
func poolOfHundreds(n int) outcome     { return pool(n, hundred) }

func pool(n, count int) outcome {
	jobs, results := make(chan int, 100), make(chan uint64, 100)
	started := time.Now()
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			for job := range jobs {
				results <- poolJob(job, count)
			}
		})
	}
	go func() {
		for job := range n {
			jobs <- job
		}
		close(jobs)
		wg.Wait()
		close(results)
	}()
	var sum uint64
	for result := range results {
		sum += result
	}
	return since(started, sum)
}

// group is what errgroup.Group is, which would be a download.
type group struct {
	wg     sync.WaitGroup
	once   sync.Once
	cancel context.CancelFunc
	err    error
}

func (g *group) run(task func() error) {
	g.wg.Go(func() {
		if err := task(); err != nil {
			g.once.Do(func() {
				g.err = err
				g.cancel()
			})
		}
	})
}

func (g *group) wait() error {
	g.wg.Wait()
	g.cancel()
	return g.err
}

type failed uint64

func (f failed) Error() string { return fmt.Sprint(uint64(f)) }

func firstError(n int) outcome {
	started := time.Now()
	var sum uint64
	for range n {
		ctx, cancel := context.WithCancel(context.Background())
		g := group{cancel: cancel}
		for task := range 1000 {
			g.run(func() error {
				if task == 500 {
					return failed(task)
				}
				<-ctx.Done()
				return ctx.Err()
			})
		}
		sum += uint64(g.wait().(failed))
	}
	return since(started, sum)
}

func parallelSum(n int) outcome {
	all := numbers()
	cores := runtime.GOMAXPROCS(0)
	started := time.Now()
	var sum atomic.Uint64
	for range n {
		var wg sync.WaitGroup
		for core := range cores {
			part := all[len(all)*core/cores : len(all)*(core+1)/cores]
			wg.Go(func() {
				var mine uint64
				for _, v := range part {
					mine += v
				}
				sum.Add(mine)
			})
		}
		wg.Wait()
	}
	return since(started, sum.Load())
}
