// Errors runs several tasks and keeps all their errors, in the
// order of the tasks, or the first.
package main

import (
	"errors"
	"fmt"
	"sync"
)

var errNoName = errors.New("no name")

func load(name string) error {
	if name == "" {
		return errNoName
	}
	if len(name) > 8 {
		return fmt.Errorf("%s: too long", name)
	}
	return nil
}

func main() {
	names := []string{"config", "dictionary", "", "users"}

	// 1. Each goroutine has a place of its own for its error, and
	// waits until the next one has ended, so the last is the first
	// to fail. %w keeps the error that it wraps.
	errs := make([]error, len(names))
	var wg sync.WaitGroup
	end := make(chan struct{})
	for i, name := range names {
		own, next := end, make(chan struct{})
		wg.Go(func() {
			defer close(own)
			<-next
			if err := load(name); err != nil {
				errs[i] = fmt.Errorf("task %d: %w", i, err)
			}
		})
		end = next
	}
	close(end)
	wg.Wait()

	// 2. All of them, in the order of the tasks. Join leaves out
	// nil.
	all := errors.Join(errs...)
	fmt.Println(all)

	// 3. What they wrap is still found.
	fmt.Println("one has no name:", errors.Is(all, errNoName))

	// 4. Or the first.
	for _, err := range errs {
		if err != nil {
			fmt.Println("first:", err)
			break
		}
	}
}
