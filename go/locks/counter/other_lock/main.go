// Other_lock has two mutexes for one variable: each goroutine locks
// the one that the other does not.
package main

//@ race `total += 1` `total += 2`

import (
	"fmt"
	"sync"
)

func main() {
	var one, other sync.Mutex
	total := 0

	var wg sync.WaitGroup
	wg.Go(func() {
		one.Lock()
		defer one.Unlock()
		total += 1
	})
	wg.Go(func() {
		other.Lock()
		defer other.Unlock()
		total += 2
	})
	wg.Wait()

	fmt.Println("total", total)
}
