// Locked_helpers is a cache whose helpers expect that their caller
// holds the lock.
package main

import (
	"fmt"
	"slices"
	"strings"
	"sync"
)

// A cache keeps the entries that were used last.
type cache struct {
	limit int

	mu     sync.Mutex
	values map[string]int
	// The keys, in the order of their use.
	recent []string
	most   int
}

// 1. The methods for everybody take the lock, and keep it from the
// first helper to the last.
func (c *cache) put(key string, value int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.makeRoomLocked(key)
	c.insertLocked(key, value)
}

func (c *cache) get(key string) (int, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	value, ok := c.values[key]
	if ok {
		c.touchLocked(key)
	}
	return value, ok
}

// 2. The helpers take no lock. That the caller holds c.mu is said
// by their name, and by nothing else.
func (c *cache) makeRoomLocked(key string) {
	if _, ok := c.values[key]; ok {
		return
	}
	for len(c.values) >= c.limit {
		delete(c.values, c.recent[0])
		c.recent = c.recent[1:]
	}
}

func (c *cache) insertLocked(key string, value int) {
	c.values[key] = value
	c.touchLocked(key)
	c.most = max(c.most, len(c.values))
}

func (c *cache) touchLocked(key string) {
	c.recent = slices.DeleteFunc(c.recent, func(k string) bool {
		return k == key
	})
	c.recent = append(c.recent, key)
}

// 3. Goes through one field and changes the other.
func (c *cache) forget(prefix string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.recent = slices.DeleteFunc(c.recent, func(k string) bool {
		gone := strings.HasPrefix(k, prefix)
		if gone {
			delete(c.values, k)
		}
		return gone
	})
}

func main() {
	c := &cache{limit: 2, values: make(map[string]int)}

	// 4. Eight put an entry each, and there is room for two.
	var wg sync.WaitGroup
	for n := range 8 {
		wg.Go(func() { c.put(fmt.Sprintf("user%d", n), n) })
	}
	wg.Wait()
	fmt.Println("of eight there are", len(c.values))
	c.forget("user")
	fmt.Println("forgotten, left", len(c.values))

	// 5. The one that was not used makes room for the third. What
	// is there already needs no room.
	c.put("a", 1)
	c.put("b", 2)
	c.put("b", 3)
	c.get("a")
	c.put("c", 3)
	_, kept := c.get("a")
	_, old := c.get("b")
	fmt.Println("a is there", kept, "and b", old)
	entries := len(c.values)
	fmt.Println("entries", entries, "and never more than", c.most)
}
