// Abort stops goroutines that somebody else has started. Each of
// them has to look whether it is told to.
package main

import (
	"context"
	"fmt"
)

type job struct {
	stop context.CancelFunc
	end  chan error
}

func start(name string, work func(context.Context) error) job {
	ctx, cancel := context.WithCancel(context.Background())
	j := job{cancel, make(chan error, 1)}
	cleanedUp := func() error {
		defer fmt.Println(name, "cleaned up")
		return work(ctx)
	}
	go func() { j.end <- cleanedUp() }()
	return j
}

func (j job) wait() string {
	if err := <-j.end; err != nil {
		return "cancelled"
	}
	return "finished"
}

func main() {
	// 1. A job that waits must wait for its context as well. It is
	// stopped where it waits, and its deferred call runs.
	ready := make(chan struct{})
	waiter := start("waiter", func(ctx context.Context) error {
		close(ready)
		<-ctx.Done()
		return ctx.Err()
	})
	<-ready
	waiter.stop()
	fmt.Println("waiter", waiter.wait())

	// 2. A job that works goes on until it looks.
	own := make(chan context.CancelFunc, 1)
	busy := start("busy", func(ctx context.Context) error {
		stop := <-own
		stop()
		for step := range 3 {
			fmt.Println("busy at step", step)
		}
		return ctx.Err()
	})
	own <- busy.stop
	fmt.Println("busy", busy.wait())

	// 3. A job that has ended cannot be stopped any more.
	quick := start("quick", func(ctx context.Context) error {
		return nil
	})
	end := quick.wait()
	quick.stop()
	fmt.Println("quick", end)
}
