// Refcell_shared guards a value with a plain flag. Two goroutines
// can both find it free.
package main

//@ race `if c.busy {` `c.busy = true`

import (
	"fmt"
	"sync"
)

type cell struct {
	busy  bool
	total int
}

func (c *cell) add(n int) {
	if c.busy {
		return
	}
	c.busy = true
	c.total += n
	c.busy = false
}

func main() {
	c := &cell{}

	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() { c.add(1) })
	}
	wg.Wait()

	fmt.Println("total at least 0:", c.total >= 0)
}
