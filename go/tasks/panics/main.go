// Panics answers requests, each in a goroutine of its own. One of
// them panics, and the others are answered all the same.
package main

import (
	"fmt"
	"sync"
)

type shop struct {
	mu                sync.Mutex
	started, finished int
}

func price(item int) int {
	if item == 2 {
		panic(fmt.Sprint("no item ", item))
	}
	return 10 * item
}

// 1. A deferred unlock runs in a panic as well. What the panic has
// left half done stays so, and the next one finds it.
func (s *shop) ask(item int) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.started++
	p := price(item)
	s.finished++
	return p
}

type answer struct {
	price int
	panic any
}

func main() {
	var s shop
	for item := 1; item <= 3; item++ {
		// 2. The goroutine itself has to recover: without that, its
		// panic ends the program.
		answers := make(chan answer, 1)
		go func() {
			var a answer
			defer func() {
				a.panic = recover()
				answers <- a
			}()
			a.price = s.ask(item)
		}()

		// 3. The end of each is looked at.
		if a := <-answers; a.panic != nil {
			fmt.Println("request failed:", a.panic)
		} else {
			fmt.Println("price", a.price)
		}
	}

	s.mu.Lock()
	defer s.mu.Unlock()
	fmt.Println("started", s.started, "finished", s.finished)
}
