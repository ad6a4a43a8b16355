// Value_changed writes to a value that it has loaded from a
// sync.Map. The steps of the map are atomic, and this is none.
package main

//@ race `s.(*session).hits++` `s.(*session).hits++`

import (
	"fmt"
	"sync"
)

type session struct{ hits int }

func hit(sessions *sync.Map, user string) {
	if s, ok := sessions.Load(user); ok {
		s.(*session).hits++
	}
}

func main() {
	var sessions sync.Map
	sessions.Store("ada", &session{})

	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() { hit(&sessions, "ada") })
	}
	wg.Wait()
	s, _ := sessions.Load("ada")
	fmt.Println("hits", s.(*session).hits)
}
