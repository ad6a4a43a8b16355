// Sharded is a cache in four parts with a lock each. A value is
// loaded under the lock of its part.
package main

import (
	"errors"
	"fmt"
	"sync"
)

var errDown = errors.New("the source is down")

// 1. A part of the keys, and the lock that guards them.
type shard struct {
	sync.Mutex
	names map[int]string
	loads int
}

type cache struct {
	shards [4]shard
}

func newCache() *cache {
	c := &cache{}
	for n := range c.shards {
		c.shards[n].names = make(map[int]string)
	}
	return c
}

// 2. A key is always in the same shard.
func (c *cache) shard(id int) *shard {
	return &c.shards[id%len(c.shards)]
}

// 3. Whoever asks for this key waits until it is loaded, and finds
// it. The other shards go on. A failure is not kept.
func (c *cache) get(
	id int, load func() (string, error),
) (string, error) {
	s := c.shard(id)
	s.Lock()
	defer s.Unlock()
	if name, ok := s.names[id]; ok {
		return name, nil
	}
	s.loads++
	name, err := load()
	if err != nil {
		return "", err
	}
	s.names[id] = name
	return name, nil
}

// 4. One shard after the other: together they are not what was
// there at one moment.
func (c *cache) loads() int {
	sum := 0
	for n := range c.shards {
		s := &c.shards[n]
		s.Lock()
		sum += s.loads
		s.Unlock()
	}
	return sum
}

func main() {
	c := newCache()

	// 5. Two keys of two shards: each load waits until the other
	// has begun.
	var users, bothLoad sync.WaitGroup
	bothLoad.Add(2)
	names := make([]string, 2)
	for id, name := range []string{"ada", "bob"} {
		users.Go(func() {
			names[id], _ = c.get(id, func() (string, error) {
				bothLoad.Done()
				bothLoad.Wait()
				return name, nil
			})
		})
	}
	users.Wait()
	fmt.Println("loaded together:", names[0], names[1])

	// 6. Eight ask for one key. One loads, which takes until all
	// of them ask, and seven find it.
	var allAsk sync.WaitGroup
	allAsk.Add(8)
	for range 8 {
		users.Go(func() {
			allAsk.Done()
			_, _ = c.get(2, func() (string, error) {
				allAsk.Wait()
				return "cyd", nil
			})
		})
	}
	users.Wait()
	fmt.Println("loads", c.loads())

	// 7. A load fails, and the next one tries again.
	_, err := c.get(3, func() (string, error) {
		return "", errDown
	})
	fmt.Println("first:", err)
	name, _ := c.get(3, func() (string, error) {
		return "dan", nil
	})
	fmt.Println("then:", name)
	fmt.Println("loads", c.loads())
}
