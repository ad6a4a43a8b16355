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
	// 2. Every context is derived from another one. The deferred
	// calls take it off its parent again.
	ctx := context.Background()
	parent, cancelParent := context.WithCancel(ctx)
	defer cancelParent()
	first, cancelFirst := context.WithCancel(parent)
	defer cancelFirst()
	second, cancelSecond := context.WithCancel(parent)
	defer cancelSecond()
	below, cancelBelow := context.WithCancel(second)
	defer cancelBelow()

	// 3. The first one ends when its work does. That ends neither
	// its parent nor its sibling.
	work := make(chan int)
	go func() {
		for n := range 3 {
			work <- n
		}
		cancelFirst()
	}()
	fmt.Println(serve(first, work))
	lives := func(c context.Context) bool { return c.Err() == nil }
	fmt.Println("parent:", lives(parent))
	fmt.Println("second:", lives(second))

	// 4. The end of the parent reaches all that is below it: what
	// is there, and what is made later.
	cancelParent()
	fmt.Println(serve(below, work))
	fmt.Println("second:", lives(second))
	late, cancelLate := context.WithCancel(parent)
	defer cancelLate()
	fmt.Println(serve(late, work))
}
