// Guard_across_await asks a remote side for a value that is kept,
// once without the lock and once with it.
package main

import (
	"fmt"
	"sync"
)

type remote chan chan int

// serve answers when so many have asked, and counts who asks.
func (r remote) serve(together int) int {
	asked := 0
	var waiting []chan int
	for answer := range r {
		asked++
		waiting = append(waiting, answer)
		if len(waiting) == together {
			for _, answer := range waiting {
				answer <- 7
			}
			waiting = nil
		}
	}
	return asked
}

func (r remote) ask() int {
	answer := make(chan int, 1)
	r <- answer
	return <-answer
}

type cache struct {
	mu    sync.Mutex
	value int
}

// 1. The lock is held for the looks alone, so two can ask.
func (c *cache) short(r remote) int {
	c.mu.Lock()
	value := c.value
	c.mu.Unlock()
	if value != 0 {
		return value
	}
	value = r.ask()
	c.mu.Lock()
	defer c.mu.Unlock()
	c.value = value
	return value
}

// 2. The lock is held while the remote side is asked, so the second
// waits and finds the value.
func (c *cache) long(r remote) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.value == 0 {
		c.value = r.ask()
	}
	return c.value
}

func main() {
	// 3. Two want the value at once. The remote side answers when
	// both have asked.
	try("short", 2, new(cache).short)

	// 4. With the lock held, there is one to answer.
	try("long", 1, new(cache).long)
}

func try(name string, together int, get func(remote) int) {
	r := make(remote)
	var group sync.WaitGroup
	for range 2 {
		group.Go(func() { get(r) })
	}
	go func() {
		group.Wait()
		close(r)
	}()
	asked := r.serve(together)

	// 5. The value is kept: nobody is there to answer.
	fmt.Println(name, "asked", asked, "kept", get(r))
}
