// Every_value has one ring of values for all who listen. Who is too
// slow is told how many it has missed.
package main

import (
	"fmt"
	"sync"
)

// ring has the last four values, and how many there were.
type ring struct {
	mu     sync.Mutex
	more   *sync.Cond
	last   [4]int
	sent   int
	closed bool
}

func newRing() *ring {
	r := &ring{}
	r.more = sync.NewCond(&r.mu)
	return r
}

// 1. A send waits for nobody. It takes the place of the oldest.
func (r *ring) send(value int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.last[r.sent%len(r.last)] = value
	r.sent++
	r.more.Broadcast()
}

func (r *ring) close() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.closed = true
	r.more.Broadcast()
}

// listener knows how far it has come.
type listener struct {
	*ring
	next, missed int
}

// 2. A listener gets each value. Of those that are gone it counts
// how many there were, and goes on with the oldest.
func (l *listener) receive() (value int, ok bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for l.next == l.sent && !l.closed {
		l.more.Wait()
	}
	if l.next == l.sent {
		return 0, false
	}
	if oldest := l.sent - len(l.last); l.next < oldest {
		l.missed += oldest - l.next
		l.next = oldest
	}
	value = l.last[l.next%len(l.last)]
	l.next++
	return value, true
}

// all listens to the end.
func (l *listener) all() (values []int) {
	for {
		value, ok := l.receive()
		if !ok {
			return values
		}
		values = append(values, value)
	}
}

func main() {
	r := newRing()
	quick, slow := &listener{ring: r}, &listener{ring: r}

	// 3. The quick one has each before the next is sent.
	for value := range 6 {
		r.send(value)
		got, _ := quick.receive()
		fmt.Println("quick has", got)
	}
	r.close()

	// 4. The slow one begins when all are sent.
	done := make(chan []int)
	go func() { done <- slow.all() }()
	got := <-done
	sum := 0
	for _, value := range got {
		sum += value
	}
	fmt.Println("slow has", len(got), "of the sum", sum)
	fmt.Println("and missed", slow.missed)
}
