// Claim lets one of several do what may be done once: the one who
// moves the state on.
package main

import (
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
)

// 1. The states, and a session that is in one of them.
const (
	fresh int32 = iota
	running
	closed
)

var (
	errStarted = errors.New("it runs already")
	errClosed  = errors.New("closed already")
)

type session struct {
	state   atomic.Int32
	release func()
}

// 2. From fresh to running, and from nowhere else. Whoever is
// told false has to look what the state is, and it may have moved
// on.
func (s *session) Start() error {
	switch {
	case s.state.CompareAndSwap(fresh, running):
		return nil
	case s.state.Load() == running:
		return errStarted
	default:
		return errClosed
	}
}

// 3. Closed from now on, whatever it was. Swap returns what it was,
// and running it was for one of those who close.
func (s *session) Close() error {
	switch s.state.Swap(closed) {
	case running:
		s.release()
	case closed:
		return errClosed
	}
	return nil
}

func main() {
	// 4. To release it is slow: two have been turned away by then.
	turnedAway := make(chan struct{}, 3)
	var released atomic.Int32
	s := &session{release: func() {
		<-turnedAway
		<-turnedAway
		released.Add(1)
	}}
	fmt.Println("start:", s.Start() == nil)
	fmt.Println("start again:", s.Start())

	// 5. Three close it. One of them does the work; the others do
	// not wait for it.
	var wg sync.WaitGroup
	for range 3 {
		wg.Go(func() {
			if s.Close() != nil {
				turnedAway <- struct{}{}
			}
		})
	}
	wg.Wait()
	fmt.Println("released:", released.Load())
	fmt.Println("start:", s.Start())
	fmt.Println("close:", s.Close())
}
