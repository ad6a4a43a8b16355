// Copy_on_write keeps a list of listeners that grows while they are
// being called: who adds one replaces the list.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type listener func(h *hub, event string)

// 1. The list is not changed after it was published.
type hub struct {
	listeners atomic.Pointer[[]listener]
}

func (h *hub) all() []listener {
	if list := h.listeners.Load(); list != nil {
		return *list
	}
	return nil
}

// 2. A copy with one more takes the place of the list that was
// copied. If another came first, it is copied anew.
func (h *hub) add(l listener) {
	for {
		old := h.listeners.Load()
		var next []listener
		if old != nil {
			next = append(next, *old...)
		}
		next = append(next, l)
		if h.listeners.CompareAndSwap(old, &next) {
			return
		}
	}
}

// 3. Those who were there at the beginning are called, and no lock
// is held: they may add others.
func (h *hub) publish(event string) {
	for _, l := range h.all() {
		l(h, event)
	}
}

func main() {
	h := &hub{}
	var called atomic.Int32
	count := func(h *hub, event string) { called.Add(1) }

	// 4. Four add a listener at the same time, and none is lost.
	var wg, allHere sync.WaitGroup
	allHere.Add(4)
	for range 4 {
		wg.Go(func() {
			allHere.Done()
			allHere.Wait()
			h.add(count)
		})
	}
	wg.Wait()
	fmt.Println("listeners", len(h.all()))

	// 5. The fifth adds a sixth when it is called: the next event
	// is the first for that one.
	h.add(func(h *hub, event string) {
		called.Add(1)
		if event == "open" {
			h.add(count)
		}
	})
	h.publish("open")
	fmt.Println("called", called.Swap(0))
	h.publish("data")
	fmt.Println("called", called.Swap(0))
}
