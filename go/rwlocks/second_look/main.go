// Second_look reads a cache under the read lock. What is missing is
// loaded under the write lock, after one more look.
package main

import (
	"errors"
	"fmt"
	"sync"
)

var errDown = errors.New("the source is down")

type cache struct {
	mu     sync.RWMutex
	values map[string]int
	loads  int
}

func (c *cache) get(
	key string,
	load func() (int, error),
) (int, error) {
	// 1. Mostly the value is there, and readers do not wait for
	// each other.
	c.mu.RLock()
	value, ok := c.values[key]
	c.mu.RUnlock()
	if ok {
		return value, nil
	}

	// 2. Between the two locks another may have loaded it.
	c.mu.Lock()
	defer c.mu.Unlock()
	if value, ok := c.values[key]; ok {
		return value, nil
	}

	// 3. Nobody else is here, so it is loaded once. A failure is
	// not kept: the next one tries again.
	c.loads++
	value, err := load()
	if err != nil {
		return 0, err
	}
	c.values[key] = value
	return value, nil
}

func main() {
	c := &cache{values: make(map[string]int)}

	// 4. The source is down for the first who asks.
	_, err := c.get("limit", func() (int, error) {
		return 0, errDown
	})
	fmt.Println("first:", err)

	// 5. Eight ask at the same time. Each brings another value, and
	// all get the one that was loaded.
	got := make([]int, 8)
	var wg sync.WaitGroup
	for n := range 8 {
		wg.Go(func() {
			got[n], _ = c.get("limit", func() (int, error) {
				return n + 1, nil
			})
		})
	}
	wg.Wait()
	same := true
	for _, value := range got {
		same = same && value > 0 && value == got[0]
	}
	fmt.Println("all got the same:", same)
	fmt.Println("loads", c.loads)

	// 6. Whoever finds the value waits for no reader.
	c.mu.RLock()
	wg.Go(func() { _, err = c.get("limit", nil) })
	wg.Wait()
	c.mu.RUnlock()
	fmt.Println("found while another reads:", err == nil)
}
