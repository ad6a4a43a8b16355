// Pause ends early when it is time to stop: a sleep that can be
// woken.
package main

import (
	"fmt"
	"time"
)

// 1. The timer and the stop, in one select. The caller must know
// which of them it was.
func pause(d time.Duration, stop <-chan struct{}) (whole bool) {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-stop:
		return false
	}
}

type uploader struct {
	stop   chan struct{}
	ended  chan struct{}
	rounds int // the loop's, until it has ended
}

func newUploader(upload func(round int)) *uploader {
	u := &uploader{
		stop:  make(chan struct{}),
		ended: make(chan struct{}),
	}
	go u.run(upload)
	return u
}

// 2. The first pause is a short one. A pause that was cut short is
// the end of the loop.
func (u *uploader) run(upload func(round int)) {
	defer close(u.ended)
	ms, hour := time.Millisecond, time.Hour
	for _, d := range []time.Duration{ms, hour, hour} {
		u.rounds++
		upload(u.rounds)
		if !pause(d, u.stop) {
			return
		}
	}
}

func (u *uploader) Close() (rounds int) {
	close(u.stop)
	<-u.ended
	return u.rounds
}

func main() {
	// 3. Nobody stops this one. It lasts so long at the least.
	start := time.Now()
	whole := pause(2*time.Millisecond, nil)
	enough := time.Since(start) >= 2*time.Millisecond
	fmt.Println("whole:", whole, "long enough:", enough)

	// 4. After the short pause it goes on. The next would last an
	// hour.
	uploaded := make(chan int, 3)
	u := newUploader(func(round int) { uploaded <- round })
	fmt.Println("uploaded", <-uploaded, <-uploaded)
	fmt.Println("rounds:", u.Close())
}
