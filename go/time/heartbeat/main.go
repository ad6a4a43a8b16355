// Heartbeat tells a peer every period that it is still there, until
// the peer has gone.
package main

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"sync/atomic"
	"time"
)

var errGone = errors.New("the peer has gone")

type heart struct {
	period time.Duration
	offset func(period time.Duration) time.Duration
	send   func(beat int) error
}

// 1. Hearts that start together do not beat together: each begins
// at a time of its own in the first period.
func spread(period time.Duration) time.Duration {
	return rand.N(period)
}

// 2. Stop does not close the ticker's channel, so nobody ends this
// loop from outside. It ends because it looks at what send says.
func (h heart) run() (beats int, err error) {
	time.Sleep(h.offset(h.period))
	ticker := time.NewTicker(h.period)
	defer ticker.Stop()
	for range ticker.C {
		if err := h.send(beats); err != nil {
			return beats, err
		}
		beats++
	}
	panic("the channel of a ticker is not closed")
}

func main() {
	const period = 2 * time.Millisecond

	// 3. Eight hearts start together, and each has sent one beat
	// when its peer is gone. What they have waited for is kept.
	offsets := make(chan time.Duration, 8)
	start := time.Now()
	var early atomic.Int64
	for range 8 {
		h := heart{period: period, send: func(beat int) error {
			if beat > 0 {
				return errGone
			}
			return nil
		}}
		var waited time.Duration
		h.offset = func(period time.Duration) time.Duration {
			waited = spread(period)
			return waited
		}
		go func() {
			_, _ = h.run()
			if time.Since(start) < waited+2*period {
				early.Add(1)
			}
			offsets <- waited
		}()
	}
	within, seen := 0, make(map[time.Duration]bool)
	for range 8 {
		offset := <-offsets
		seen[offset] = true
		if offset < period {
			within++
		}
	}
	fmt.Println("in the first period:", within)
	fmt.Println("spread:", len(seen) > 1)
	fmt.Println("too early:", early.Load())

	// 4. Three beats are taken, and then the peer goes. The heart
	// hears of it when it beats again.
	beats, gone := make(chan int), make(chan struct{})
	h := heart{period: period, offset: spread}
	h.send = func(beat int) error {
		select {
		case beats <- beat:
			return nil
		case <-gone:
			return errGone
		}
	}
	end := make(chan string)
	go func() {
		sent, err := h.run()
		end <- fmt.Sprint("ended after ", sent, ": ", err)
	}()
	for range 3 {
		fmt.Println("beat", <-beats)
	}
	close(gone)
	fmt.Println(<-end)
}
