// Errgroup runs the parts of one job. The first part that fails
// gives the group its error and cancels the context of the others.
package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"

	"golang.org/x/sync/errgroup"
)

var errDiskFull = errors.New("disk full")

func main() {
	// 1. The context belongs to the group: the first error cancels
	// it, and so does the end of Wait.
	g, ctx := errgroup.WithContext(context.Background())

	// 2. These two would go on for ever. They hear of the failure
	// of the third because they wait for ctx beside their work.
	var started sync.WaitGroup
	var stopped atomic.Int64
	for part := range 2 {
		started.Add(1)
		g.Go(func() error {
			started.Done()
			<-ctx.Done()
			stopped.Add(1)
			return fmt.Errorf("part %d: %w", part, ctx.Err())
		})
	}

	// 3. The first error in time. Those of the others, which come
	// of the cancel, are dropped.
	g.Go(func() error {
		started.Wait()
		return fmt.Errorf("part 2: %w", errDiskFull)
	})

	// 4. Wait returns when all parts have ended.
	err := g.Wait()
	fmt.Println("error:", err)
	fmt.Println("disk full:", errors.Is(err, errDiskFull))
	fmt.Println("stopped early:", stopped.Load())
}
