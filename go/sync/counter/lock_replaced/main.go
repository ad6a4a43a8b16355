// Lock_replaced resets a struct while a goroutine holds its mutex.
// The new mutex is not locked.
package main

import (
	"fmt"
	"sync"
)

type counter struct {
	mu    sync.Mutex
	total int
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
