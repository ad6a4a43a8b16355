// Cond lets goroutines wait until a condition on shared data holds.
package main

import (
	"fmt"
	"sync"
)

// queue has room for two values.
type queue struct {
	mu      sync.Mutex
	changed *sync.Cond
	values  []int
}

func newQueue() *queue {
	q := &queue{}
	q.changed = sync.NewCond(&q.mu)
	return q
}

// 1. Wait lets go of the lock while it waits and has it again when
// it returns. The condition may not hold any more then: hence the
// loop.
func (q *queue) put(n int) {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.values) == 2 {
		q.changed.Wait()
	}
	q.values = append(q.values, n)

	// 2. Those who wait for values and those who wait for room wait
	// on the same Cond, so all of them are woken.
	q.changed.Broadcast()
}

func (q *queue) take() int {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.values) == 0 {
		q.changed.Wait()
	}
	n := q.values[0]
	q.values = q.values[1:]
	q.changed.Broadcast()
	return n
}

func main() {
	// 3. Three take before there is anything, four values are put.
	q := newQueue()
	var wg sync.WaitGroup
	taken := make(chan int, 3)
	for range 3 {
		wg.Go(func() { taken <- q.take() })
	}
	for n := range 4 {
		q.put(n + 1)
	}
	wg.Wait()

	// 4. What is left is the last that was put.
	fmt.Println("sum of three", <-taken+<-taken+<-taken)
	fmt.Println("left", q.take())
}
