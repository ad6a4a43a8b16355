// Cancel_with_context passes a context down a tree of calls, so
// that a caller can stop what it has started, and only that.
package main

import (
	"context"
	"fmt"
)

// 1. Works until the context ends, and says how much was done.
func serve(ctx context.Context, work <-chan int) (int, error) {
	done := 0
	for {
		select {
		case <-ctx.Done():
			return done, ctx.Err()
		case <-work:
			done++
		}
	}
}

func main() {
	// 2. A child is cancelled with its parent, but not the other
	// way round. The deferred calls let go of what the contexts
	// hold.
	ctx := context.Background()
	parent, cancelParent := context.WithCancel(ctx)
	defer cancelParent()
	child, cancelChild := context.WithCancel(parent)
	defer cancelChild()

	// 3. The child ends when the work does.
	work := make(chan int)
	go func() {
		for n := range 3 {
			work <- n
		}
		cancelChild()
	}()
	fmt.Println(serve(child, work))
	fmt.Println("parent:", parent.Err())

	// 4. The end of the parent reaches every child: one that is
	// there, and one that is made later.
	other, cancelOther := context.WithCancel(parent)
	defer cancelOther()
	cancelParent()
	fmt.Println(serve(other, work))
	late, cancelLate := context.WithCancel(parent)
	defer cancelLate()
	fmt.Println(serve(late, work))
}
