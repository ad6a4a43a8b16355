// Send_under_lock is a queue that refuses a job when it is full or
// closed. It sends under the lock, and never waits there.
package main

import (
	"errors"
	"fmt"
	"sync"
)

var (
	errFull   = errors.New("full")
	errClosed = errors.New("closed")
)

// 1. The lock guards the right to send: nobody closes the channel
// while another sends.
type queue struct {
	jobs  chan string
	ended chan struct{}

	mu     sync.Mutex
	closed bool
	done   int
}

func start(handle func(job string)) *queue {
	q := &queue{
		jobs:  make(chan string, 2),
		ended: make(chan struct{}),
	}
	go q.run(handle)
	return q
}

// 2. The worker receives with no lock held, and takes the lock
// between two jobs.
func (q *queue) run(handle func(job string)) {
	for job := range q.jobs {
		handle(job)
		q.mu.Lock()
		q.done++
		q.mu.Unlock()
	}
	close(q.ended)
}

// 3. Looks and sends under one lock. Where there is no room, the
// default is taken: the lock is held for a moment.
func (q *queue) submit(job string) error {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.closed {
		return errClosed
	}
	select {
	case q.jobs <- job:
		return nil
	default:
		return errFull
	}
}

// 4. What was accepted is still done. The wait for it is not under
// the lock, which the worker needs.
func (q *queue) close() {
	q.mu.Lock()
	if !q.closed {
		q.closed = true
		close(q.jobs)
	}
	q.mu.Unlock()
	<-q.ended
}

func main() {
	// 5. The worker has the first job and waits. Two users fill the
	// queue, and there is no room for one more.
	begun, gate := make(chan string, 4), make(chan struct{})
	q := start(func(job string) {
		begun <- job
		<-gate
	})
	fmt.Println("first: taken", q.submit("first") == nil)
	<-begun
	var users sync.WaitGroup
	for range 2 {
		users.Go(func() { _ = q.submit("next") })
	}
	users.Wait()
	fmt.Println("fourth:", q.submit("fourth"))
	close(gate)

	// 6. After the close, the three that were accepted are done.
	q.close()
	fmt.Println("done", q.done)
	fmt.Println("too late:", q.submit("late"))
}
