// Paced does what several ask for, one thing a tick, and saves up
// no ticks while nobody asks.
package main

import (
	"fmt"
	"sync"
	"time"
)

type pacer struct {
	jobs  chan int
	ended chan struct{}
	done  int // the loop's, until it has ended
}

// 1. The ticks are an argument: those of the clock, or others.
func newPacer(ticks <-chan time.Time) *pacer {
	p := &pacer{
		jobs:  make(chan int),
		ended: make(chan struct{}),
	}
	go p.run(ticks)
	return p
}

// 2. Each job waits for a tick of its own. Meanwhile whoever asks
// for the next one waits too.
func (p *pacer) run(ticks <-chan time.Time) {
	defer close(p.ended)
	for job := range p.jobs {
		<-ticks
		p.done += job
	}
}

// 3. The end comes after the jobs that were taken.
func (p *pacer) Close() (done int) {
	close(p.jobs)
	<-p.ended
	return p.done
}

func main() {
	// 4. A ticker has room for one tick, and drops the others. So
	// nobody finds three when it was idle for three periods.
	ticks := make(chan time.Time, 1)
	tick := func() (kept bool) {
		select {
		case ticks <- time.Now():
			return true
		default:
			return false
		}
	}
	kept := []bool{tick(), tick(), tick()}
	fmt.Println("kept:", kept[0], kept[1], kept[2])

	// 5. A second job is taken when the first is done, and that has
	// used the tick.
	p := newPacer(ticks)
	p.jobs <- 1
	p.jobs <- 1
	fmt.Println("kept:", tick())
	fmt.Println("done:", p.Close(), "ticks left:", len(ticks))

	// 6. Three who ask, and the clock: at a tick each.
	period := time.Millisecond
	start := time.Now()
	p = newPacer(time.Tick(period))
	var users sync.WaitGroup
	for range 3 {
		users.Go(func() { p.jobs <- 1 })
	}
	users.Wait()
	fmt.Println("done:", p.Close())
	fmt.Println("long enough:", time.Since(start) >= 3*period)
}
