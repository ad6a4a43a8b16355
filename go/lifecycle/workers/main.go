// Workers is a service with goroutines of its own for its jobs: the
// constructor starts them, Close lets them finish and waits.
package main

import (
	"errors"
	"fmt"
	"sync"
)

var errClosed = errors.New("closed")

type service struct {
	jobs    chan func()
	workers sync.WaitGroup
	sending sync.WaitGroup
	stopped func()

	mu           sync.Mutex
	closed       bool
	done, failed int
}

// 1. A fixed number of workers, and a bounded queue before them.
func newService(workers, queue int) *service {
	s := &service{jobs: make(chan func(), queue)}
	s.stopped = sync.OnceFunc(func() {
		s.sending.Wait()
		close(s.jobs)
	})
	for range workers {
		s.workers.Go(s.work)
	}
	return s
}

// 2. A worker ends when the queue is closed and empty. A job that
// panics is counted, and its worker goes on.
func (s *service) work() {
	for job := range s.jobs {
		failed := panics(job)
		s.mu.Lock()
		if failed {
			s.failed++
		} else {
			s.done++
		}
		s.mu.Unlock()
	}
}

func panics(job func()) (failed bool) {
	defer func() { failed = recover() != nil }()
	job()
	return
}

// 3. Waits for room, and not under the lock. Who has come past the
// lock is counted, so that the queue is not closed before the send.
func (s *service) submit(job func()) error {
	s.mu.Lock()
	if s.closed {
		s.mu.Unlock()
		return errClosed
	}
	s.sending.Add(1)
	s.mu.Unlock()
	defer s.sending.Done()
	s.jobs <- job
	return nil
}

// 4. No more from now on.
func (s *service) stop() {
	s.mu.Lock()
	s.closed = true
	s.mu.Unlock()
	s.stopped()
}

// 5. What was accepted is done before Close returns, whoever calls
// it, and how often.
func (s *service) Close() string {
	s.stop()
	s.workers.Wait()
	s.mu.Lock()
	defer s.mu.Unlock()
	return fmt.Sprint("done ", s.done, " failed ", s.failed)
}

func main() {
	s := newService(3, 2)

	// 6. Three jobs are at work at the same time, and two wait. One
	// of these will panic.
	begun := make(chan int)
	var gate sync.WaitGroup
	gate.Add(2)
	for range 3 {
		_ = s.submit(func() {
			begun <- 1
			gate.Wait()
		})
	}
	working := 0
	for range 3 {
		working += <-begun
	}
	fmt.Println("at work at once:", working)
	_ = s.submit(func() { panic("no picture") })
	_ = s.submit(func() {})
	fmt.Println("in the queue:", len(s.jobs), "of", cap(s.jobs))

	// 7. Stopped in the middle of work: a new job is refused, and
	// the two that wait are done. The three at work go on when two
	// close the service.
	s.stop()
	fmt.Println("too late:", s.submit(func() {}))
	var users sync.WaitGroup
	ends := make([]string, 2)
	for n := range ends {
		users.Go(func() {
			gate.Done()
			ends[n] = s.Close()
		})
	}
	users.Wait()
	fmt.Println("closed:", ends[0])
	fmt.Println("closed:", ends[1])
}
