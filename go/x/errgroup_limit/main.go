// Errgroup_limit runs many parts, and at most two at the same time.
package main

import (
	"errors"
	"fmt"
	"sync"

	"golang.org/x/sync/errgroup"
)

// meter counts how many parts are at work, and the most there were.
type meter struct {
	mu        sync.Mutex
	now, most int
	ended     int
}

func (m *meter) enter() {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.now++
	m.most = max(m.most, m.now)
}

func (m *meter) leave() {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.now--
	m.ended++
}

func main() {
	// 1. From now on Go waits while two parts are at work.
	var g errgroup.Group
	g.SetLimit(2)

	// 2. Two parts are inside at the same time, and stay there
	// until the gate opens.
	var meter meter
	var inside sync.WaitGroup
	gate := make(chan struct{})
	for range 2 {
		inside.Add(1)
		g.Go(func() error {
			meter.enter()
			defer meter.leave()
			inside.Done()
			<-gate
			return nil
		})
	}
	inside.Wait()

	// 3. TryGo does not wait: there is no room for a third.
	started := g.TryGo(func() error { return nil })
	fmt.Println("a third at once:", started)
	close(gate)

	// 4. Each of these starts when an earlier one has ended. An
	// error does not stop the others: nobody asked for a context.
	for part := range 6 {
		g.Go(func() error {
			meter.enter()
			defer meter.leave()
			if part == 0 {
				return errors.New("part 0 failed")
			}
			return nil
		})
	}
	fmt.Println("error:", g.Wait())
	fmt.Println("ended", meter.ended, "most at once", meter.most)
}
