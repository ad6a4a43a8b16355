// Dynamic_handlers chooses one of several handlers at run time.
// Each of them may wait.
package main

import (
	"fmt"
	"sync"
)

// 1. An interface says nothing about waiting: any method may.
type handler interface {
	handle(request string) string
}

type echo struct{}

func (echo) handle(request string) string { return request }

// 2. This one waits for another goroutine.
type counter struct{ requests chan chan int }

func newCounter() counter {
	c := counter{make(chan chan int)}
	go func() {
		n := 0
		for answer := range c.requests {
			n++
			answer <- n
		}
	}()
	return c
}

func (c counter) handle(request string) string {
	answer := make(chan int)
	c.requests <- answer
	return fmt.Sprint(request, " number ", <-answer)
}

func main() {
	// 3. Chosen by name, and called from several goroutines.
	handlers := map[string]handler{
		"/echo": echo{}, "/count": newCounter(),
	}
	answers := make([]string, 3)
	var group sync.WaitGroup
	for i, path := range []string{"/echo", "/count", "/none"} {
		group.Go(func() {
			if h, ok := handlers[path]; ok {
				answers[i] = h.handle("hello")
			} else {
				answers[i] = "not found"
			}
		})
	}
	group.Wait()
	for _, answer := range answers {
		fmt.Println(answer)
	}
}
