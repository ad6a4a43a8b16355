// Rwlock lets many goroutines read a table at the same time, and
// one write to it.
package main

import (
	"fmt"
	"sync"
)

type prices struct {
	mu    sync.RWMutex
	cents map[string]int
}

// 1. RLock: other readers may hold it too. Nothing stops a writer
// who takes it by mistake.
func (p *prices) get(name string) (int, bool) {
	p.mu.RLock()
	defer p.mu.RUnlock()
	cents, ok := p.cents[name]
	return cents, ok
}

// 2. Lock: waits until no reader and no other writer is left.
func (p *prices) raise(name string, by int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.cents[name] += by
}

func main() {
	p := &prices{cents: map[string]int{"tea": 200, "coffee": 300}}

	// 3. Both readers hold the lock at the same time: each waits
	// for the other before it lets go.
	var both, wg sync.WaitGroup
	both.Add(2)
	for range 2 {
		wg.Go(func() {
			p.mu.RLock()
			defer p.mu.RUnlock()
			both.Done()
			both.Wait()
		})
	}
	wg.Wait()
	fmt.Println("two readers at a time")

	// 4. Writers come one by one.
	for range 10 {
		wg.Go(func() { p.raise("tea", 5) })
	}
	wg.Wait()
	cents, _ := p.get("tea")
	fmt.Println("tea", cents)
	_, ok := p.get("milk")
	fmt.Println("milk", ok)
}
