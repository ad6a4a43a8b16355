// Setting_reloaded assigns to a string of the settings while a
// request reads it. A string is a pointer and a length, which are
// written one after the other.
package main

//@ race `s.greeting = greeting` `return s.greeting + name`

import (
	"fmt"
	"sync"
)

type server struct{ greeting string }

func (s *server) reload(greeting string) {
	s.greeting = greeting
}

func (s *server) greet(name string) string {
	return s.greeting + name
}

func main() {
	s := &server{greeting: "hello, "}

	var wg sync.WaitGroup
	wg.Go(func() { _ = s.greet("ada") })
	s.reload("welcome, ")
	wg.Wait()

	fmt.Println(s.greet("grace"))
}
