// Compared_errors looks at what went wrong in several goroutines,
// and decides by the reason what to do.
package main

import (
	"errors"
	"fmt"
	"sync"
)

var errBusy = errors.New("busy")

type quotaError struct{ left int }

func (e *quotaError) Error() string { return "quota" }

// 1. The reason is wrapped: %w writes it and keeps it.
func fetch(n int) error {
	switch n {
	case 1:
		return fmt.Errorf("fetch %d: %w", n, errBusy)
	case 2:
		return fmt.Errorf("fetch %d: %w", n, &quotaError{left: 3})
	}
	return nil
}

func main() {
	errs := make([]error, 3)
	var fetching sync.WaitGroup
	for n := range errs {
		fetching.Go(func() { errs[n] = fetch(n) })
	}
	fetching.Wait()

	// 2. Is looks in the chain for this very value, AsType for a
	// value of this type.
	for _, err := range errs {
		if err == nil {
			fmt.Println("fetched")
		} else if errors.Is(err, errBusy) {
			fmt.Println("once more:", err)
		} else if e, ok := errors.AsType[*quotaError](err); ok {
			fmt.Println("left", e.left, "after", err)
		} else {
			fmt.Println("failed:", err)
		}
	}
}
