// Stages connects a producer, a transformer and a consumer by
// channels; all three work at the same time.
package main

import (
	"context"
	"fmt"
	"sync"
)

// 1. A stage returns the channel that it fills, and closes it. It
// also stops when nobody takes the values any more.
func numbers(
	ctx context.Context, stages *sync.WaitGroup,
	count int, made func(),
) <-chan int {
	out := make(chan int)
	stages.Go(func() {
		defer close(out)
		for n := range count {
			made()
			select {
			case out <- n:
			case <-ctx.Done():
				return
			}
		}
	})
	return out
}

// 2. The next one reads until its input is closed.
func doubled(
	ctx context.Context, stages *sync.WaitGroup, in <-chan int,
) <-chan int {
	out := make(chan int)
	stages.Go(func() {
		defer close(out)
		for n := range in {
			select {
			case out <- n * 2:
			case <-ctx.Done():
				return
			}
		}
	})
	return out
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	var stages sync.WaitGroup

	// 3. The last stage runs here. With one goroutine a stage, the
	// order is that of the input.
	few := numbers(ctx, &stages, 3, func() {})
	for n := range doubled(ctx, &stages, few) {
		fmt.Println(n)
	}

	// 4. Nobody asked for the last two, and they are made: each
	// stage has a value in hand while the next one is busy.
	made := 0
	full := make(chan struct{})
	many := numbers(ctx, &stages, 1000, func() {
		made++
		if made == 5 {
			close(full)
		}
	})
	evens := doubled(ctx, &stages, many)
	for range 3 {
		fmt.Println("taken:", <-evens)
	}
	<-full

	// 5. The consumer leaves, and says so: the stages would wait
	// for it for ever.
	cancel()
	stages.Wait()
	fmt.Println("made:", made)
}
