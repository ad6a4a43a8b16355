// Priority looks for the stop first, when a job is ready as well.
package main

import "fmt"

// next takes a job, but none once it is time to stop.
func next(stop <-chan struct{}, jobs <-chan int) (int, bool) {
	// 1. A select chooses at random among the cases that are
	// ready. So the stop is looked for by itself first.
	select {
	case <-stop:
		return 0, false
	default:
	}

	// 2. Then both: whoever waits here must hear of the stop,
	// too.
	select {
	case <-stop:
		return 0, false
	case n := <-jobs:
		return n, true
	}
}

func main() {
	// 3. A hundred rounds, in each of which a job is ready.
	taken, afterStop := 0, 0
	for range 100 {
		stop := make(chan struct{})
		jobs := make(chan int, 2)
		jobs <- 1
		jobs <- 1

		if _, ok := next(stop, jobs); ok {
			taken++
		}
		close(stop)
		if _, ok := next(stop, jobs); ok {
			afterStop++
		}
	}
	fmt.Println("taken", taken, "after the stop", afterStop)

	// 4. A stop that comes while nothing is ready ends the wait.
	stop := make(chan struct{})
	go close(stop)
	_, ok := next(stop, nil)
	fmt.Println("waited, and got a job:", ok)
}
