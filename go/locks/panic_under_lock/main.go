// Panic_under_lock goes on after a request that panicked while it
// held the lock.
package main

import (
	"fmt"
	"sync"
)

type stock struct {
	mu   sync.Mutex
	left int
}

// 1. The deferred unlock comes in a panic, too, and the next
// request finds the lock free. Nothing tells it what happened:
// whatever may panic stands before the first change.
func (s *stock) sell(n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if n > s.left {
		panic("sold out")
	}
	s.left -= n
}

// 2. A goroutine for each request, as in net/http: a panic ends the
// request and not the program. It is reported where it is caught.
func serve(request func()) bool {
	served := make(chan bool)
	go func() {
		defer func() {
			reason := recover()
			if reason != nil {
				fmt.Println("a request panicked:", reason)
			}
			served <- reason == nil
		}()
		request()
	}()
	return <-served
}

func main() {
	s := &stock{left: 10}

	// 3. The second request asks for too much. The others do not
	// suffer from it.
	served := 0
	for _, n := range []int{4, 99, 3, 2, 1} {
		if serve(func() { s.sell(n) }) {
			served++
		}
	}
	fmt.Println("served", served, "of 5, left", s.left)
}
