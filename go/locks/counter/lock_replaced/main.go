// Lock_replaced resets a struct while a goroutine holds its mutex.
// The new mutex is not locked.
package main

//@ race `c.total++` `*c = counter{}`

import (
	"fmt"
	"sync"
)

type counter struct {
	// Before the mutex: the race detector reports the first field
	// of the struct that it sees in a race.
	total int
	mu    sync.Mutex
}

func main() {
	c := &counter{}

	var wg sync.WaitGroup
	wg.Go(func() {
		c.mu.Lock()
		c.total++
		c.mu.Unlock()
	})
	*c = counter{}
	wg.Wait()

	fmt.Println("total", c.total)
}
