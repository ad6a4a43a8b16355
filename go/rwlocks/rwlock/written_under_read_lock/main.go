// Written_under_read_lock counts its readers under the read lock,
// which several of them can hold.
package main

//@ race `p.reads++` `p.reads++`

import (
	"fmt"
	"sync"
)

type prices struct {
	mu    sync.RWMutex
	reads int
}

func (p *prices) get() {
	p.mu.RLock()
	defer p.mu.RUnlock()
	p.reads++
}

func main() {
	p := &prices{}

	var wg sync.WaitGroup
	for range 2 {
		wg.Go(p.get)
	}
	wg.Wait()

	fmt.Println("read at least once:", p.reads > 0)
}
