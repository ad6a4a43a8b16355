// Failed_in_a_worker checks in four goroutines, and fails the test
// when one of them finds something.
package main

import (
	"fmt"
	"testing"
)

// square is wrong for 3.
func square(n int) int {
	if n == 3 {
		return 8
	}
	return n * n
}

func TestSquare(t *testing.T) {
	// 1. The workers have no test to end. Each sends back what it
	// has found.
	found := make(chan error)
	for n := range 4 {
		go func() {
			var err error
			if got := square(n); got != n*n {
				err = fmt.Errorf("square of %d is %d", n, got)
			}
			found <- err
		}()
	}

	// 2. The test waits for each of them, and fails by itself.
	for range 4 {
		if err := <-found; err != nil {
			t.Error(err)
		}
	}
}

// main does what `go test` does.
func main() {
	all := func(_, _ string) (bool, error) { return true, nil }
	testing.Main(all, []testing.InternalTest{
		{Name: "TestSquare", F: TestSquare},
	}, nil, nil)
}
