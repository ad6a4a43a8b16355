// Cond lets goroutines wait until a condition on shared data holds.
package main

import (
	"fmt"
	"strings"
	"sync"
)

// A batcher hands out its values in batches of the size that each
// receiver asks for.
type batcher struct {
	mu     sync.Mutex
	values []string
	waits  int

	// Both conditions are on what mu guards.
	grown  *sync.Cond
	waited *sync.Cond
}

func newBatcher() *batcher {
	b := &batcher{}
	b.grown, b.waited = sync.NewCond(&b.mu), sync.NewCond(&b.mu)
	return b
}

// 1. Wait lets go of the lock while it waits and has it again when
// it returns. The condition may not hold then: hence the loop.
func (b *batcher) take(n int) []string {
	b.mu.Lock()
	defer b.mu.Unlock()
	for len(b.values) < n {
		b.waits++
		b.waited.Signal()
		b.grown.Wait()
	}
	batch := b.values[:n:n]
	b.values = b.values[n:]
	return batch
}

// 2. One value may be enough for one of those who wait. Which of
// them, they know themselves: all are woken.
func (b *batcher) put(value string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.values = append(b.values, value)
	b.grown.Broadcast()
}

// 3. One waits for this condition, so a Signal is enough.
func (b *batcher) untilWaits(n int) (waits int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for b.waits < n {
		b.waited.Wait()
	}
	return b.waits
}

func main() {
	// 4. One wants two values, another three.
	b := newBatcher()
	two, three := make(chan []string, 1), make(chan []string, 1)
	go func() { two <- b.take(2) }()
	go func() { three <- b.take(3) }()
	b.untilWaits(2)

	// 5. The first value wakes both, and both wait again.
	b.put("a")
	fmt.Println("both wait again:", b.untilWaits(4) >= 4)
	b.put("b")
	fmt.Println("two:", strings.Join(<-two, " "))

	for _, value := range []string{"c", "d", "e"} {
		b.put(value)
	}
	fmt.Println("three:", strings.Join(<-three, " "))
}
