// Idle_timer ends a loop when nothing has come for a while: a timer
// that is set anew with each message.
package main

import (
	"fmt"
	"time"
)

type lease struct {
	renew chan time.Duration
	hold  chan struct{}
	stop  chan struct{}
	ended chan string
}

// 1. One timer for the whole life of the loop.
func (l *lease) run(first time.Duration) {
	timer := time.NewTimer(first)
	defer timer.Stop()
	renewed, held := 0, 0
	for {
		select {
		// 2. Since Go 1.23, what an old setting would have sent is
		// gone after Reset and after Stop. Reset says whether the
		// timer was running.
		case d := <-l.renew:
			renewed++
			if !timer.Reset(d) {
				held++
			}
		case <-l.hold:
			timer.Stop()
		case <-timer.C:
			l.ended <- fmt.Sprintf(
				"expired, renewed %d, held %d", renewed, held)
			return
		case <-l.stop:
			l.ended <- fmt.Sprintf(
				"stopped, renewed %d, held %d", renewed, held)
			return
		}
	}
}

func newLease(first time.Duration) *lease {
	l := &lease{
		renew: make(chan time.Duration),
		hold:  make(chan struct{}),
		stop:  make(chan struct{}),
		ended: make(chan string),
	}
	go l.run(first)
	return l
}

func main() {
	// 3. It would last for an hour, is renewed for two, held, and
	// then has a millisecond left.
	l := newLease(time.Hour)
	l.renew <- 2 * time.Hour
	l.hold <- struct{}{}
	l.renew <- time.Millisecond
	fmt.Println(<-l.ended)

	// 4. This one is not renewed at all, and not over too soon.
	short, start := time.Millisecond, time.Now()
	l = newLease(short)
	fmt.Println(<-l.ended)
	fmt.Println("waited:", time.Since(start) >= short)

	// 5. And this one is stopped before its time.
	l = newLease(time.Hour)
	close(l.stop)
	fmt.Println(<-l.ended)
}
