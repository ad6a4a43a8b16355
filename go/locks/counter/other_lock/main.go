// Other_lock has two mutexes for one variable: each goroutine locks
// the one that the other does not, and both are inside together.
package main

//@ race `total = seen + 1` `total = seen + 1`
//@ prints total 1

import (
	"fmt"
	"sync"
)

func main() {
	var one, other sync.Mutex
	total := 0

	var wg, inside sync.WaitGroup
	inside.Add(2)
	for _, mu := range []*sync.Mutex{&one, &other} {
		wg.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			seen := total
			inside.Done()
			inside.Wait()
			total = seen + 1
		})
	}
	wg.Wait()

	fmt.Println("total", total)
}
