// Semaphore limits how many goroutines do something at the same
// time.
package main

import (
	"context"
	"fmt"
)

// 1. A channel with room for some: to send is to take a permit.
type semaphore chan struct{}

// A context that has ended gets no permit, even if one is free: a
// select between the two would choose at random.
func (s semaphore) acquire(ctx context.Context) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	select {
	case s <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (s semaphore) tryAcquire() bool {
	select {
	case s <- struct{}{}:
		return true
	default:
		return false
	}
}

func (s semaphore) release() { <-s }

type job struct {
	leave  chan bool // whether it should fail
	failed chan bool // whether it did
}

// 2. The permit is taken first, and goes back when the job ends.
// The release is deferred, so a panic gives it back too.
func start(ctx context.Context, permits semaphore) (job, error) {
	if err := permits.acquire(ctx); err != nil {
		return job{}, err
	}
	j := job{leave: make(chan bool), failed: make(chan bool)}
	go func() {
		defer func() { j.failed <- recover() != nil }()
		defer permits.release()
		if fails := <-j.leave; fails {
			panic("job failed")
		}
	}()
	return j, nil
}

func (j job) end(fails bool) bool {
	j.leave <- fails
	return <-j.failed
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	permits := make(semaphore, 3)
	first, _ := start(ctx, permits)
	second, _ := start(ctx, permits)
	third, _ := start(ctx, permits)

	// 3. Three are inside at the same time, and a fourth does not
	// get in. It can give up at once, or when its context ends.
	fmt.Println("taken:", len(permits), "of", cap(permits))
	fmt.Println("a fourth:", permits.tryAcquire())
	cancel()
	_, err := start(ctx, permits)
	fmt.Println("a fourth, stopped:", err != nil)

	// 4. Whoever leaves gives the permit back, however it ends. It
	// is free now, and not for those who are stopped.
	fmt.Println("first failed:", first.end(true))
	refused := 0
	for range 100 {
		if permits.acquire(ctx) != nil {
			refused++
		}
	}
	fmt.Println("one is free, stopped:", refused, "of 100")
	fmt.Println("a fourth:", permits.tryAcquire())
	fmt.Println("second failed:", second.end(false))
	fmt.Println("third failed:", third.end(false))
	fmt.Println("taken:", len(permits), "of", cap(permits))
}
