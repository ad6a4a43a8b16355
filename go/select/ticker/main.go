// Ticker does something at regular times, until it is told to stop.
package main

import (
	"fmt"
	"time"
)

func main() {
	const period = 2 * time.Millisecond
	stop := make(chan struct{})
	ticks := make(chan time.Time)

	// 1. A ticker sends the time on its channel, once a period. A
	// receiver that is too slow misses ticks; they do not pile up.
	go func() {
		defer close(ticks)
		ticker := time.NewTicker(period)
		defer ticker.Stop()
		for {
			select {
			case now := <-ticker.C:
				ticks <- now
			case <-stop:
				return
			}
		}
	}()

	// 2. Let it tick a few times.
	start := time.Now()
	for n := range 3 {
		<-ticks
		fmt.Println("tick", n+1)
	}

	// 3. Three ticks take three periods at least; how much more is
	// up to the machine.
	fmt.Println("long enough:", time.Since(start) >= 3*period)

	// 4. Stop it and wait for its end. One more tick may be under
	// way.
	close(stop)
	for range ticks {
	}
	fmt.Println("stopped")
}
