// Copied_struct hands out a copy of a struct under the lock, and
// changes the original while somebody uses the copy.
package main

import (
	"fmt"
	"sync"
)

type config struct {
	limit int
	hosts []string
}

type server struct {
	mu     sync.Mutex
	config config
}

// 1. The assignment copies the fields, one level deep. The hosts of
// the copy are those of the original.
func (s *server) snapshot() config {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.config
}

func (s *server) update() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.config.limit = 9
	s.config.hosts[0] = "b"
}

func main() {
	s := &server{config: config{limit: 5, hosts: []string{"a"}}}
	before := s.snapshot()

	// 2. The lock protects neither the copy nor what it refers to.
	s.update()
	fmt.Println("before", before.limit, before.hosts)
	after := s.snapshot()
	fmt.Println("after ", after.limit, after.hosts)

	// 3. Range copies each element as well.
	configs := []config{before, after}
	for _, c := range configs {
		c.limit++
	}
	fmt.Println("limits", configs[0].limit, configs[1].limit)
}
