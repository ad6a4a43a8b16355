// Lock_replaced resets a whole struct, with the mutex that is
// locked in it. The new mutex is not locked.
package main

//@ runtime fatal error: sync: unlock of unlocked mutex

import (
	"fmt"
	"sync"
)

type counter struct {
	mu    sync.Mutex
	total int
}

func (c *counter) reset() {
	c.mu.Lock()
	defer c.mu.Unlock()
	*c = counter{}
}

func main() {
	c := &counter{total: 2}
	c.reset()
	fmt.Println("total", c.total)
}
