// Supervisor starts a worker anew when it has failed, and gives up
// when that has happened too often.
package main

import (
	"errors"
	"fmt"
)

type worker func() error

// 1. A panic becomes an error, with the goroutine that had it.
func guarded(work worker) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("panic: %v", r)
		}
	}()
	return work()
}

type supervisor struct {
	ended    chan struct{}
	restarts int   // the supervisor's, until it has ended
	err      error // the supervisor's, until it has ended
}

// 2. Each life of the worker begins with nothing of the last one.
func supervise(most int, start func() worker) *supervisor {
	s := &supervisor{ended: make(chan struct{})}
	go func() {
		defer close(s.ended)
		for {
			s.err = guarded(start())
			if s.err == nil || s.restarts == most {
				return
			}
			s.restarts++
		}
	}()
	return s
}

func (s *supervisor) wait() (int, error) {
	<-s.ended
	return s.restarts, s.err
}

func main() {
	jobs := make(chan int, 8)
	done := make(chan string, 8)

	// 3. The state of a life is a variable in it.
	start := func() worker {
		seen := 0
		return func() error {
			for n := range jobs {
				switch {
				case n == 0:
					panic("division by zero")
				case n < 0:
					return errors.New("negative")
				}
				seen++
				done <- fmt.Sprint(100/n, " as number ", seen)
			}
			return nil
		}
	}

	// 4. Two of the jobs are bad. The others are done.
	for _, n := range []int{1, 2, 0, 4, -1, 5} {
		jobs <- n
	}
	close(jobs)
	restarts, err := supervise(3, start).wait()
	fmt.Println("restarts:", restarts, "failed:", err != nil)
	close(done)
	for result := range done {
		fmt.Println(result)
	}

	// 5. What fails each time is given up.
	restarts, err = supervise(3, func() worker {
		return func() error { return errors.New("no disk") }
	}).wait()
	fmt.Println("restarts:", restarts, "ended with:", err)
}
