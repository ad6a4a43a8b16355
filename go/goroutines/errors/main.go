// Errors runs several tasks and keeps the first error, in the order
// of the tasks, or all of them.
package main

import (
	"errors"
	"fmt"
	"sync"
)

func load(name string) error {
	if name == "" {
		return errors.New("no name")
	}
	if len(name) > 8 {
		return fmt.Errorf("%s: too long", name)
	}
	return nil
}

func main() {
	names := []string{"config", "dictionary", "", "users"}

	// 1. Each goroutine has a variable of its own for its error:
	// err is declared inside, with :=.
	failed := make([]error, len(names))
	var wg sync.WaitGroup
	for i, name := range names {
		wg.Go(func() {
			if err := load(name); err != nil {
				failed[i] = fmt.Errorf("task %d: %w", i, err)
			}
		})
	}
	wg.Wait()

	// 2. All of them, in the order of the tasks. Join leaves out
	// nil.
	fmt.Println(errors.Join(failed...))

	// 3. Or the first.
	for _, err := range failed {
		if err != nil {
			fmt.Println("first:", err)
			break
		}
	}
}
