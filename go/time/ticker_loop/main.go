// Ticker_loop does something now and then again every period, until
// it is closed.
package main

import (
	"fmt"
	"time"
)

type periodic struct {
	stop  chan struct{}
	ended chan struct{}
	runs  int // the loop's, until it has ended
}

func every(period time.Duration, run func(n int)) *periodic {
	p := &periodic{
		stop:  make(chan struct{}),
		ended: make(chan struct{}),
	}
	go p.loop(period, run)
	return p
}

// 1. The first run does not wait for the ticker.
func (p *periodic) loop(period time.Duration, run func(n int)) {
	defer close(p.ended)
	ticker := time.NewTicker(period)
	defer ticker.Stop()
	for {
		run(p.runs)
		p.runs++

		// 2. The ticker keeps the rhythm, however long a run takes.
		// What it misses meanwhile is dropped, but for one.
		select {
		case <-ticker.C:
		case <-p.stop:
			return
		}
	}
}

// 3. A run that has begun is finished; no other begins.
func (p *periodic) Close() int {
	close(p.stop)
	<-p.ended
	return p.runs
}

func main() {
	// 4. The next run is an hour away, and nobody waits for it.
	begun := make(chan struct{})
	hourly := every(time.Hour, func(int) { close(begun) })
	<-begun
	fmt.Println("hourly:", hourly.Close())

	// 5. Run n comes when n periods are over, or later.
	const period = time.Millisecond
	early := 0
	fourth := make(chan struct{})
	start := time.Now()
	often := every(period, func(n int) {
		if time.Since(start) < time.Duration(n)*period {
			early++
		}
		if n == 4 {
			close(fourth)
		}
	})
	<-fourth
	fmt.Println("four periods:", often.Close() > 4)
	fmt.Println("too early:", early)
}
