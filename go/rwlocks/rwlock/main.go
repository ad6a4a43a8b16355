// Rwlock lets many goroutines read a table at the same time, and
// one write to it.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

type prices struct {
	mu    sync.RWMutex
	cents map[string]int
}

// 1. RLock: other readers may hold it too. Nothing stops a reader
// from writing to the map.
func (p *prices) view(read func(cents map[string]int)) {
	p.mu.RLock()
	defer p.mu.RUnlock()
	read(p.cents)
}

// 2. Lock: waits until no reader and no other writer is left.
func (p *prices) change(write func(cents map[string]int)) {
	p.mu.Lock()
	defer p.mu.Unlock()
	write(p.cents)
}

func main() {
	p := &prices{cents: map[string]int{"tea": 200}}
	var wg sync.WaitGroup

	// 3. While one reads, another reads too, and nobody writes. The
	// second is in and out before the first lets go.
	p.view(func(map[string]int) {
		wg.Go(func() {
			p.view(func(cents map[string]int) {
				fmt.Println("second reader: tea", cents["tea"])
			})
		})
		wg.Wait()
		fmt.Println("a writer gets in", p.mu.TryLock())
	})

	// 4. While one writes, nobody reads.
	p.change(func(map[string]int) {
		fmt.Println("a reader gets in", p.mu.TryRLock())
	})

	// 5. Ten write, one after the other. The others get their turn
	// between the read and the write, and wait.
	for range 10 {
		wg.Go(func() {
			p.change(func(cents map[string]int) {
				tea := cents["tea"]
				runtime.Gosched()
				cents["tea"] = tea + 5
			})
		})
	}
	wg.Wait()
	p.view(func(cents map[string]int) {
		fmt.Println("tea", cents["tea"])
	})
}
