// Shared_struct is shared by goroutines that live as long as they
// have something to do.
package main

import (
	"errors"
	"fmt"
	"sync"
)

var errSoldOut = errors.New("sold out")

// 1. Everybody has a pointer to the same struct, and uses its
// methods alone. Each of them locks all that it does.
type tickets struct {
	mu   sync.Mutex
	left int
}

// 2. Looks and takes under one lock. Where a method may return in
// the middle, the unlock is deferred.
func (t *tickets) buy() error {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.left < 1 {
		return errSoldOut
	}
	t.left--
	return nil
}

// 3. In a short method with one way out, the unlock is a line.
func (t *tickets) giveBack() {
	t.mu.Lock()
	t.left++
	t.mu.Unlock()
}

func (t *tickets) count() int {
	t.mu.Lock()
	n := t.left
	t.mu.Unlock()
	return n
}

// 4. A clerk is a goroutine with what it has in common with the
// others.
type clerk struct {
	tickets *tickets
	sold    bool
	ended   chan struct{}
}

func startClerk(t *tickets) *clerk {
	c := &clerk{tickets: t, ended: make(chan struct{})}
	go c.run()
	return c
}

func (c *clerk) run() {
	c.sold = c.tickets.buy() == nil
	close(c.ended)
}

func (c *clerk) wait() bool {
	<-c.ended
	return c.sold
}

func main() {
	t := &tickets{left: 4}

	// 5. Eight clerks, four tickets. None is sold twice, and the
	// clerks that come too late are told so.
	clerks := make([]*clerk, 8)
	for i := range clerks {
		clerks[i] = startClerk(t)
	}
	sold := 0
	for _, c := range clerks {
		if c.wait() {
			sold++
		}
	}
	fmt.Println("sold", sold, "left", t.count())
	fmt.Println("one more:", t.buy())

	t.giveBack()
	fmt.Println("given back, left", t.count())
}
