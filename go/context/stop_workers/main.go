// Stop_workers stops all workers at once by closing one channel,
// whatever each of them waits for.
package main

import (
	"fmt"
	"slices"
	"sync"
)

const workers = 3

func square(n int) int { return n * n }

// 1. Whatever a worker waits for, it waits for the stop too. It
// says where the stop has reached it.
func work(
	stop <-chan struct{}, jobs <-chan int, results chan<- int,
) string {
	for {
		select {
		case <-stop:
			return "waited for a job"
		case n := <-jobs:
			result := square(n)
			select {
			case results <- result:
			case <-stop:
				return fmt.Sprintf("had %d to send", result)
			}
		}
	}
}

func main() {
	jobs, results := make(chan int), make(chan int)

	// 2. Nothing is ever sent here. Its close is the signal.
	stop := make(chan struct{})
	ends := make([]string, workers)
	var pool sync.WaitGroup
	for id := range workers {
		pool.Go(func() { ends[id] = work(stop, jobs, results) })
	}

	// 3. Two workers have taken a job. Nobody takes their results,
	// and the third has nothing to do.
	jobs <- 2
	jobs <- 3

	// 4. One close reaches all of them.
	close(stop)

	// 5. That they were told is not yet that they have ended.
	pool.Wait()
	slices.Sort(ends)
	for _, end := range ends {
		fmt.Println(end)
	}
}
