// Initialised_by_hand makes a value at its first use, and looks
// without a lock whether that was now.
package main

//@ race `if s.settings == nil {` `s.settings = map[string]string{"mode": "fast"}`

import (
	"fmt"
	"sync"
)

type service struct{ settings map[string]string }

func (s *service) mode() string {
	if s.settings == nil {
		s.settings = map[string]string{"mode": "fast"}
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
