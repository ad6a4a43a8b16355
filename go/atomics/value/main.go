// Value publishes the latest status of a service to whoever asks,
// in an atomic.Value.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type status struct {
	state string
	probe int
}

// 1. The latest status, and nothing before the first probe. That it
// is a status says the comment; the type says any.
type monitor struct {
	latest atomic.Value // status
	ended  sync.WaitGroup
}

// 2. A goroutine probes the service and publishes what it finds,
// until there is no more to probe.
func startMonitor(probe func() (state string, more bool)) *monitor {
	m := &monitor{}
	m.ended.Go(func() {
		for n := 1; ; n++ {
			state, more := probe()
			if !more {
				return
			}
			m.latest.Store(status{state, n})
		}
	})
	return m
}

// 3. Load returns any: nil at first, then always the same type.
func (m *monitor) status() string {
	s, ok := m.latest.Load().(status)
	if !ok {
		return "not known yet"
	}
	return fmt.Sprint(s.state, " by probe ", s.probe)
}

// 4. Changed by hand, if nothing newer has come.
func (m *monitor) mark(old, marked status) bool {
	return m.latest.CompareAndSwap(old, marked)
}

// 5. Who closes gets the last status and leaves another.
func (m *monitor) close() string {
	m.ended.Wait()
	last := m.latest.Swap(status{"closed", 0})
	return last.(status).state
}

func main() {
	// 6. When the monitor asks for the next result, it has
	// published the one before.
	asked, results := make(chan struct{}, 1), make(chan string)
	m := startMonitor(func() (string, bool) {
		asked <- struct{}{}
		state, more := <-results
		return state, more
	})
	<-asked
	fmt.Println(m.status())
	results <- "up"
	<-asked
	fmt.Println(m.status())

	// 7. Whoever has seen the first probe comes too late after
	// the second.
	results <- "slow"
	<-asked
	marked := status{"in repair", 0}
	fmt.Println("late:", m.mark(status{"up", 1}, marked))
	fmt.Println(m.status())
	fmt.Println("in time:", m.mark(status{"slow", 2}, marked))

	// 8. The monitor ends, after one more.
	results <- "down"
	close(results)
	fmt.Println("last:", m.close())
	fmt.Println(m.status())
}
