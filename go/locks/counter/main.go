// Counter adds to one variable from several goroutines, under a
// mutex.
package main

import (
	"fmt"
	"sync"
)

func main() {
	// 1. The mutex protects total. Only this comment says so.
	var mu sync.Mutex
	total := 0

	// 2. Lock before every access and unlock after it, on every
	// path.
	var wg sync.WaitGroup
	for n := range 10 {
		wg.Go(func() {
			for range 100 {
				mu.Lock()
				total += n
				mu.Unlock()
			}
		})
	}
	wg.Wait()

	// 3. Nobody else is left, so no lock is needed here.
	fmt.Println("total", total)
}
