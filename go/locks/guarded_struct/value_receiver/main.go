// Value_receiver has a method on the value and not on the pointer.
// Each call locks and changes a copy.
package main

//@ vet copylocks `func (c counter) add() {` add passes lock by value: go-to-rust/locks/guarded_struct/value_receiver.counter contains sync.Mutex
//@ prints total 0

import (
	"fmt"
	"sync"
)

type counter struct {
	mu    sync.Mutex
	total int
}

func (c counter) add() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.total++
}

func main() {
	var c counter

	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() { c.add() })
	}
	wg.Wait()

	fmt.Println("total", c.total)
}
