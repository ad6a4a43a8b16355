// Double_checked makes a value at its first use. It looks once more
// under the lock, and the first time with no lock at all.
package main

//@ race `if s.settings == nil {` `s.settings = map[string]string{"mode": "fast"}`

import (
	"fmt"
	"sync"
)

type service struct {
	mu       sync.Mutex
	settings map[string]string
}

func (s *service) mode() string {
	if s.settings == nil {
		s.mu.Lock()
		if s.settings == nil {
			s.settings = map[string]string{"mode": "fast"}
		}
		s.mu.Unlock()
	}
	return s.settings["mode"]
}

func main() {
	s := &service{}

	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() { _ = s.mode() })
	}
	wg.Wait()

	fmt.Println(s.mode())
}
