// Latest_value tells readers of a value that changes: each reader
// gets the newest, not all.
package main

import (
	"fmt"
	"sync"
)

// watched is a value with its version.
type watched struct {
	mu      sync.Mutex
	changed *sync.Cond
	value   string
	version int
	closed  bool
}

func newWatched(value string) *watched {
	w := &watched{value: value}
	w.changed = sync.NewCond(&w.mu)
	return w
}

func (w *watched) set(value string, last bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.value = value
	w.version++
	w.closed = last
	w.changed.Broadcast()
}

// 1. The one who waits says what it has seen, so that no change
// comes too early for it.
func (w *watched) next(seen int) (string, int, bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for w.version == seen {
		if w.closed {
			return "", seen, false
		}
		w.changed.Wait()
	}
	return w.value, w.version, true
}

func main() {
	w := newWatched("v0")

	// 2. A reader that reads in time, and one that begins late.
	quick, late := make(chan string), make(chan string)
	begin := make(chan bool)
	read := func(name string, out chan<- string) {
		defer close(out)
		for seen := 0; ; {
			value, version, ok := w.next(seen)
			if !ok {
				return
			}
			seen = version
			out <- name + " has " + value
		}
	}
	go read("quick", quick)
	go func() {
		<-begin
		read("late", late)
	}()

	// 3. Three changes. The quick one has seen each before the next
	// is made; the late one finds the last.
	w.set("v1", false)
	fmt.Println(<-quick)
	w.set("v2", false)
	fmt.Println(<-quick)
	w.set("v3", true)
	fmt.Println(<-quick)
	close(begin)
	for said := range late {
		fmt.Println(said)
	}
	_, more := <-quick
	fmt.Println("more to come:", more)
}
