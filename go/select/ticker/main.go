// Ticker does something at regular times, until it is told to stop.
package main

import (
	"fmt"
	"time"
)

const period = 2 * time.Millisecond

// 1. A ticker sends the time on its channel at start + period,
// start + 2 periods, and so on. A receiver that is too slow misses
// ticks; they do not pile up.
func clock(
	ticks chan<- time.Time, stop <-chan struct{}, due func(n int),
) int {
	ticker := time.NewTicker(period)
	defer ticker.Stop()
	for count := 0; ; count++ {
		var now time.Time
		select {
		case now = <-ticker.C:
		case <-stop:
			return count
		}
		due(count + 1)

		// 2. Whoever waits to hand the tick over must hear the stop
		// as well.
		select {
		case ticks <- now:
		case <-stop:
			return count
		}
	}
}

func main() {
	stop, ended := make(chan struct{}), make(chan int)
	ticks := make(chan time.Time)
	fourth := make(chan struct{})
	due := func(n int) {
		if n == 4 {
			close(fourth)
		}
	}
	start := time.Now()
	go func() { ended <- clock(ticks, stop, due) }()

	// 3. Let it tick a few times. The third comes after three
	// periods at the earliest; how much later is up to the machine.
	for n := range 3 {
		<-ticks
		fmt.Println("tick", n+1)
	}
	fmt.Println("long enough:", time.Since(start) >= 3*period)

	// 4. Stop it when it has a fourth that nobody takes, and wait
	// for its end.
	<-fourth
	close(stop)
	fmt.Println("stopped after", <-ended)
}
