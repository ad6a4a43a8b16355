// Janitor is a cache whose entries expire: nobody gets one that is
// too old, and a loop removes them now and then.
package main

import (
	"fmt"
	"sync"
	"time"
)

type entry struct {
	value   string
	expires time.Time
}

type cache struct {
	mu      sync.Mutex
	entries map[string]entry
	swept   chan int
	stop    chan struct{}
	ended   chan struct{}
}

func newCache() *cache {
	return &cache{
		entries: make(map[string]entry),
		swept:   make(chan int, 1),
		stop:    make(chan struct{}),
		ended:   make(chan struct{}),
	}
}

func (c *cache) set(key, value string, ttl time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.entries[key] = entry{value, time.Now().Add(ttl)}
}

// 1. Whether an entry is too old is asked here. The janitor only
// frees the memory.
func (c *cache) get(key string) (string, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	e, ok := c.entries[key]
	if !ok || !time.Now().Before(e.expires) {
		return "", false
	}
	return e.value, true
}

func (c *cache) len() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return len(c.entries)
}

func (c *cache) sweep(now time.Time) (removed int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for key, e := range c.entries {
		if !now.Before(e.expires) {
			delete(c.entries, key)
			removed++
		}
	}
	return removed
}

// 2. The loop is started from a method, and holds what it works on:
// the cache lives as long as the loop does.
func (c *cache) startJanitor(every time.Duration) {
	go func() {
		defer close(c.ended)
		ticker := time.NewTicker(every)
		defer ticker.Stop()
		for {
			select {
			case now := <-ticker.C:
				n := c.sweep(now)
				if n == 0 {
					continue
				}
				// Whoever does not read holds nobody up.
				select {
				case c.swept <- n:
				default:
				}
			case <-c.stop:
				return
			}
		}
	}()
}

// 3. So somebody has to end it.
func (c *cache) close() {
	close(c.stop)
	<-c.ended
}

func main() {
	// 4. An entry that is too old is there, and nobody gets it.
	c := newCache()
	c.set("old", "bread", 0)
	c.set("new", "bread", time.Hour)
	_, ok := c.get("old")
	fmt.Println("old:", ok, "entries:", c.len())

	// 5. The janitor takes it out, and nothing else.
	c.startJanitor(time.Millisecond)
	fmt.Println("swept:", <-c.swept)
	value, ok := c.get("new")
	if !ok {
		panic("the new one is gone")
	}
	fmt.Println("new:", value, "entries:", c.len())
	c.close()

	// 6. A janitor whose next round is an hour away ends at once.
	c = newCache()
	c.startJanitor(time.Hour)
	c.close()
	fmt.Println("closed")
}
