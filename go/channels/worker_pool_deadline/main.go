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

func main() {
	queue := make(chan int, producers)
	results := make(chan int, producers)
	open := make(chan struct{})

	// 1. The workers start when the pool opens.
	var pool sync.WaitGroup
	for range workers {
		pool.Go(func() {
			<-open
			for n := range queue {
				results <- n * n
			}
		})
	}

	// 2. Many producers submit, each with a deadline. It is far
	// away, and there is room: all of them get through.
	fmt.Println("in time", submit(queue, time.Hour))

	// 3. Now the queue is full, and nobody takes from it before the
	// pool opens. Every one of these gives up.
	fmt.Println("in time", submit(queue, time.Millisecond))

	// 4. What was accepted is done, and nothing else.
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

// 5. A send with a deadline is a select with the context's end.
// Whoever gave up is not counted.
func submit(queue chan<- int, patience time.Duration) int {
	ctx := context.Background()
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()

	var accepted atomic.Int64
	var wg sync.WaitGroup
	for n := range producers {
		wg.Go(func() {
			select {
			case queue <- n:
				accepted.Add(1)
			case <-ctx.Done():
			}
		})
	}
	wg.Wait()
	return int(accepted.Load())
}
