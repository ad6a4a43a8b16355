// Queue_of_functions has workers that run whatever functions they
// are sent. Nothing is wrong with that.
package main

//@ nothing
//@ prints done 2

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	jobs := make(chan func())
	var wg sync.WaitGroup
	wg.Go(func() {
		for job := range jobs {
			job()
		}
	})

	var done atomic.Int64
	for range 2 {
		jobs <- func() { done.Add(1) }
	}
	close(jobs)
	wg.Wait()

	fmt.Println("done", done.Load())
}
