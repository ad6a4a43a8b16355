// Flush_every collects what several report, and hands it on at each
// tick and at the end.
package main

import (
	"fmt"
	"sync"
	"time"
)

type meter struct {
	adds  chan int
	every chan time.Duration
	stop  chan struct{}
	ended chan struct{}
}

func newMeter(every time.Duration, flush func(sum int)) *meter {
	m := &meter{
		adds:  make(chan int),
		every: make(chan time.Duration),
		stop:  make(chan struct{}),
		ended: make(chan struct{}),
	}
	go m.run(every, flush)
	return m
}

func (m *meter) run(every time.Duration, flush func(sum int)) {
	defer close(m.ended)
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	sum := 0
	for {
		// 1. Work and ticks are cases of one select. It is fair: a
		// flood of one does not hold up the other.
		select {
		case n := <-m.adds:
			sum += n
		case <-ticker.C:
			// 2. Nothing is no news.
			if sum > 0 {
				flush(sum)
				sum = 0
			}
		// 3. The period can be changed while it runs.
		case every := <-m.every:
			ticker.Reset(every)
		// 4. What is left is handed on at the end.
		case <-m.stop:
			flush(sum)
			return
		}
	}
}

func (m *meter) Close() {
	close(m.stop)
	<-m.ended
}

func main() {
	sums := make(chan int, 1)
	m := newMeter(time.Hour, func(sum int) { sums <- sum })

	// 5. Three report. No tick comes within the hour.
	var users sync.WaitGroup
	for range 3 {
		users.Go(func() {
			for range 10 {
				m.adds <- 1
			}
		})
	}
	users.Wait()
	fmt.Println("waiting:", len(sums))

	// 6. Now the ticks come often, and what was reported with them.
	m.every <- time.Millisecond
	fmt.Println("by a tick:", <-sums)

	// 7. And now again seldom.
	m.every <- time.Hour
	m.adds <- 5
	m.Close()
	fmt.Println("at the end:", <-sums)
}
