// Handed_out returns a slice from under the lock. The caller reads
// it when the lock is gone.
package main

//@ race `a.history[0] = amount` `first := history[0]`

import (
	"fmt"
	"sync"
)

type account struct {
	mu      sync.Mutex
	history []int
}

func (a *account) correct(amount int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.history[0] = amount
}

func (a *account) entries() []int {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.history
}

func main() {
	a := &account{history: []int{100}}

	history := a.entries()
	var wg sync.WaitGroup
	wg.Go(func() { a.correct(200) })
	first := history[0]
	wg.Wait()

	fmt.Println("first", first)
}
