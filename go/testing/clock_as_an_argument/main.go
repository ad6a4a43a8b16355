// Clock_as_an_argument tests a cache whose values are good for a
// minute, with a clock that the test moves.
package main

import (
	"fmt"
	"sync"
	"testing"
	"time"
)

// 1. The cache asks the clock that it is given. The service gives
// it time.Now.
type cache struct {
	now func() time.Time

	mu     sync.Mutex
	value  string
	loaded time.Time
}

func (c *cache) get(load func() string) string {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.loaded.IsZero() || c.now().Sub(c.loaded) >= time.Minute {
		c.value, c.loaded = load(), c.now()
	}
	return c.value
}

// 2. The clock of the test stands still until it is moved.
type manual struct {
	mu   sync.Mutex
	time time.Time
}

func (m *manual) now() time.Time {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.time
}

func (m *manual) move(by time.Duration) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.time = m.time.Add(by)
}

func TestCache(t *testing.T) {
	clock := &manual{time: time.Now()}
	c := &cache{now: clock.now}
	loads := 0
	load := func() string {
		loads++
		return fmt.Sprint("load ", loads)
	}

	// 3. Each reader is a goroutine of its own, as in the service.
	read := func() string {
		got := make(chan string)
		go func() { got <- c.get(load) }()
		return <-got
	}
	fmt.Println("at first:", read())
	clock.move(59 * time.Second)
	fmt.Println("after 59 seconds:", read())
	clock.move(time.Second)
	fmt.Println("after 60 seconds:", read())
}

// main does what `go test` does.
func main() {
	all := func(_, _ string) (bool, error) { return true, nil }
	testing.Main(all, []testing.InternalTest{
		{Name: "TestCache", F: TestCache},
	}, nil, nil)
}
