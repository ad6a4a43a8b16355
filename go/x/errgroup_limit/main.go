// Errgroup_limit runs many parts, and at most two at the same time.
package main

import (
	"errors"
	"fmt"
	"sync"
	"sync/atomic"

	"golang.org/x/sync/errgroup"
)

func main() {
	// 1. From now on Go waits while two parts are at work.
	var g errgroup.Group
	g.SetLimit(2)

	// 2. Two parts are inside at the same time, and stay there
	// until the gate opens.
	var inside sync.WaitGroup
	var ended atomic.Int64
	gate := make(chan struct{})
	for range 2 {
		inside.Add(1)
		g.Go(func() error {
			inside.Done()
			<-gate
			ended.Add(1)
			return nil
		})
	}
	inside.Wait()

	// 3. TryGo does not wait: there is no room for a third.
	started := g.TryGo(func() error { return nil })
	fmt.Println("two are inside, a third at once:", started)
	close(gate)

	// 4. Each of these starts when an earlier one has ended. An
	// error does not stop the others: nobody asked for a context.
	for part := range 6 {
		g.Go(func() error {
			ended.Add(1)
			if part == 0 {
				return errors.New("part 0 failed")
			}
			return nil
		})
	}
	fmt.Println("error:", g.Wait())
	fmt.Println("ended:", ended.Load())
}
