// Worker_pool_deadline gives every submission to a pool a deadline:
// when the queue stays full for too long, the producer gives up.
package main

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

const (
	workers   = 2
	producers = 5
)

func square(n int) int { return n * n }

// 1. A send with a deadline is a select with the context's end.
func submit(ctx context.Context, queue chan<- int, n int) error {
	select {
	case queue <- n:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// 2. Many producers submit at the same time: each waits for the
// others before it does. Whoever gave up is not counted.
func inTime(ctx context.Context, patience time.Duration,
	queue chan<- int,
) int {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()

	var accepted atomic.Int64
	var wg, met sync.WaitGroup
	met.Add(producers)
	for n := range producers {
		wg.Go(func() {
			met.Done()
			met.Wait()
			if err := submit(ctx, queue, n); err == nil {
				accepted.Add(1)
			}
		})
	}
	wg.Wait()
	return int(accepted.Load())
}

func main() {
	queue := make(chan int, producers)
	results := make(chan int, producers)
	open := make(chan struct{})

	// 3. The workers start when the pool opens.
	var pool sync.WaitGroup
	for range workers {
		pool.Go(func() {
			<-open
			for n := range queue {
				results <- square(n)
			}
		})
	}

	// 4. The deadline is far away, and there is room: all of them
	// get through.
	ctx, far := context.Background(), time.Hour
	fmt.Println("in time", inTime(ctx, far, queue))

	// 5. Now the queue is full, and nobody takes from it before the
	// pool opens. Every one of these gives up, at the deadline.
	near, start := 5*time.Millisecond, time.Now()
	fmt.Println("in time", inTime(ctx, near, queue))
	fmt.Println("waited:", time.Since(start) >= near)

	// 6. What was accepted is done, and nothing else.
	close(open)
	close(queue)
	pool.Wait()
	close(results)
	count, sum := 0, 0
	for r := range results {
		count++
		sum += r
	}
	fmt.Println(count, "results, sum", sum)
}
