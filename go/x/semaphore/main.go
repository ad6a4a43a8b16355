// Semaphore shares ten units of memory among jobs of different
// weights.
package main

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"golang.org/x/sync/semaphore"
)

// waitForLine returns when somebody stands in line: until then one
// unit, which is free, is to be had.
func waitForLine(s *semaphore.Weighted) {
	for s.TryAcquire(1) {
		s.Release(1)
	}
}

func main() {
	memory := semaphore.NewWeighted(10)
	ctx := context.Background()

	// 1. Three jobs of three units each are inside together.
	var inside, done sync.WaitGroup
	gate := make(chan struct{})
	for range 3 {
		inside.Add(1)
		done.Go(func() {
			if memory.Acquire(ctx, 3) != nil {
				return
			}
			defer memory.Release(3)
			inside.Done()
			<-gate
		})
	}
	inside.Wait()

	// 2. One unit is left, and no second.
	fmt.Println("two more:", memory.TryAcquire(2))
	fmt.Println("one more:", memory.TryAcquire(1))
	memory.Release(1)

	// 3. A job that gives up takes nothing with it, and leaves the
	// line.
	early, cancel := context.WithCancel(ctx)
	gaveUp := make(chan error)
	go func() { gaveUp <- memory.Acquire(early, 5) }()
	waitForLine(memory)
	cancel()
	err := <-gaveUp
	fmt.Println("gave up:", errors.Is(err, context.Canceled))
	fmt.Println("one more:", memory.TryAcquire(1))
	memory.Release(1)

	// 4. Those who wait are served in the order of arrival: with a
	// large job in line even one unit is not to be had.
	large := make(chan error)
	go func() { large <- memory.Acquire(ctx, 10) }()
	waitForLine(memory)
	fmt.Println("one, behind a large job:", memory.TryAcquire(1))

	// 5. The small jobs end, and the large one has all of it.
	close(gate)
	fmt.Println("large job:", <-large == nil)
	fmt.Println("one more:", memory.TryAcquire(1))
	memory.Release(10)
	done.Wait()
}
