// Deadline_of_a_test asks a server with a limit, so that a test
// which gets no answer says so, and stops what it has started.
package main

import (
	"context"
	"fmt"
	"testing"
	"time"
)

type question struct {
	n      int
	answer chan int
}

func TestServer(t *testing.T) {
	// 1. What the test has started ends with it: its context ends
	// first, and then the functions of Cleanup run. There is room
	// for the question, so asking is no wait.
	questions, done := make(chan question, 1), make(chan bool)
	t.Cleanup(func() {
		<-done
		fmt.Println("the server has ended")
	})

	const limit = 5 * time.Second
	go func() {
		defer close(done)
		for {
			select {
			case q := <-questions:
				q.answer <- q.n * q.n
			case <-t.Context().Done():
				return
			}
		}
	}()

	// 2. Every wait of the test has an end, and says what was
	// waited for.
	ctx, cancel := context.WithTimeout(t.Context(), limit)
	defer cancel()
	answer := make(chan int, 1)
	questions <- question{3, answer}
	select {
	case got := <-answer:
		fmt.Println("answer", got)
	case <-ctx.Done():
		t.Fatal("no answer to 3:", ctx.Err())
	}
}

// main does what `go test` does.
func main() {
	all := func(_, _ string) (bool, error) { return true, nil }
	testing.Main(all, []testing.InternalTest{
		{Name: "TestServer", F: TestServer},
	}, nil, nil)
}
