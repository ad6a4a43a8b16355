// Rc_shared counts references in a plain variable, and two
// goroutines take one each.
package main

//@ race `s.references++` `s.references++`

import (
	"fmt"
	"sync"
)

type shared struct {
	references int
	text       string
}

func (s *shared) clone() *shared {
	s.references++
	return s
}

func main() {
	text := &shared{references: 1, text: "red"}

	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() { _ = text.clone() })
	}
	wg.Wait()

	fmt.Println(text.text, text.references)
}
