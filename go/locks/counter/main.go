// Counter adds to one variable from several goroutines, under a
// mutex.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	// 1. The mutex protects total. Only this comment says so.
	var mu sync.Mutex
	total := 0

	// 2. None of the ten adds before all of them are there.
	var wg, allHere sync.WaitGroup
	allHere.Add(10)
	for range 10 {
		wg.Go(func() {
			allHere.Done()
			allHere.Wait()

			// 3. Locked from the read to the write. The others get
			// their turn in between, and wait. The deferred unlock
			// comes on every path.
			mu.Lock()
			defer mu.Unlock()
			seen := total
			runtime.Gosched()
			total = seen + 1
		})
	}
	wg.Wait()

	// 4. Nobody else is left, so no lock is needed here.
	fmt.Println("total", total)
}
