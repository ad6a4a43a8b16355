// Weak_parent is a pool and the connections that it hands out: each
// knows its pool, and goes back there when it is closed.
package main

import (
	"fmt"
	"sync"
)

type pool struct {
	mu     sync.Mutex
	idle   []int
	opened int
	closed bool
}

// 1. The child points to its parent. The collector frees both when
// nobody else does.
type conn struct {
	id   int
	pool *pool
}

func (p *pool) get() *conn {
	p.mu.Lock()
	defer p.mu.Unlock()
	if n := len(p.idle); n > 0 {
		id := p.idle[n-1]
		p.idle = p.idle[:n-1]
		return &conn{id, p}
	}
	p.opened++
	return &conn{p.opened, p}
}

// 2. A child may outlive its parent: then there is nothing to go
// back to. Says whether there was.
func (c *conn) close() bool {
	c.pool.mu.Lock()
	defer c.pool.mu.Unlock()
	if c.pool.closed {
		return false
	}
	c.pool.idle = append(c.pool.idle, c.id)
	return true
}

func (p *pool) close() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.closed = true
	p.idle = nil
}

func main() {
	p := &pool{}

	// 3. Two are in use at the same time, and go back.
	got, both := make(chan int), make(chan struct{})
	var users sync.WaitGroup
	for range 2 {
		users.Go(func() {
			c := p.get()
			got <- c.id
			<-both
			c.close()
		})
	}
	fmt.Println("in use:", max(<-got, <-got))
	close(both)
	users.Wait()

	// 4. The next two are the same ones again.
	first, second := p.get(), p.get()
	third := p.get()
	again := max(first.id, second.id)
	fmt.Println("again:", again, "new:", third.id)

	// 5. One comes back in time, and two too late.
	fmt.Println("back:", first.close(), "idle:", len(p.idle))
	p.close()
	fmt.Println("back:", second.close(), third.close())
}
