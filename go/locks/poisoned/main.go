// Poisoned goes on after requests that panicked in the middle of a
// change, and ignores, rebuilds or restarts what they left.
package main

import (
	"fmt"
	"strings"
	"sync"
)

// 1. Go marks nothing. A change that did not come to its end is
// seen by a flag, and whoever locks next looks at it.
type guarded[T any] struct {
	mu    sync.Mutex
	half  bool
	value T
}

func (g *guarded[T]) change(mend, do func(value *T)) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.half {
		mend(&g.value)
	}
	g.half = true
	do(&g.value)
	g.half = false
}

type service struct {
	hits    guarded[int]
	orders  guarded[orders]
	session guarded[session]
}

// 2. A number is whole at any time: what the panic left is right.
func (s *service) hit(note func()) {
	ignore := func(*int) {}
	s.hits.change(ignore, func(hits *int) {
		*hits++
		note()
	})
}

// 3. The sum may not be that of the items. The items are whole, so
// it is computed anew.
type orders struct {
	items []int
	sum   int
}

func (s *service) order(cents int, note func()) {
	rebuild := func(o *orders) {
		o.sum = 0
		for _, item := range o.items {
			o.sum += item
		}
	}
	s.orders.change(rebuild, func(o *orders) {
		o.items = append(o.items, cents)
		note()
		o.sum += cents
	})
}

// 4. Half a message may have been sent, and nobody knows which
// half. The session is given up for a new one.
type session struct {
	number int
	sent   []string
}

func (s *service) send(message string, note func()) {
	restart := func(old *session) {
		*old = session{number: old.number + 1}
	}
	s.session.change(restart, func(se *session) {
		for word := range strings.FieldsSeq(message) {
			se.sent = append(se.sent, word)
			note()
		}
	})
}

// 5. A goroutine for each request: a panic ends the request.
func serve(request func()) {
	var served sync.WaitGroup
	served.Go(func() {
		defer func() {
			if reason := recover(); reason != nil {
				fmt.Println("a request panicked:", reason)
			}
		}()
		request()
	})
	served.Wait()
}

func main() {
	s := &service{}
	s.session.value.number = 1
	well := func() {}
	fails := func() { panic("no disk") }

	// 6. In each part the second of three requests panics in the
	// middle of its change.
	for _, note := range []func(){well, fails, well} {
		serve(func() { s.hit(note) })
		serve(func() { s.order(10, note) })
		serve(func() { s.send("good morning", note) })
	}
	fmt.Println("hits", s.hits.value)
	o := s.orders.value
	fmt.Println("orders", len(o.items), "sum", o.sum)
	se := s.session.value
	sent := strings.Join(se.sent, " ")
	fmt.Println("session", se.number, "sent", sent)
}
