// Streams gets values one after the other, asks for each of them,
// with two requests at once, and collects the answers.
package main

import (
	"fmt"
	"sync"
)

// 1. A channel is closed by who fills it, and ranged over by who
// wants the values.
func items(n int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for i := range n {
			out <- i
		}
	}()
	return out
}

func main() {
	const limit = 2
	var mu sync.Mutex
	atWork, most := 0, 0
	meet := make(chan bool)

	// 2. Two ask at once: a request meets another one, and the
	// answers come as they are ready.
	ask := func(item int) int {
		mu.Lock()
		atWork++
		most = max(most, atWork)
		mu.Unlock()
		select {
		case meet <- true:
		case <-meet:
		}
		mu.Lock()
		atWork--
		mu.Unlock()
		return item * item
	}
	answers := make(chan int)
	source := items(6)
	var group sync.WaitGroup
	for range limit {
		group.Go(func() {
			for item := range source {
				answers <- ask(item)
			}
		})
	}
	go func() {
		group.Wait()
		close(answers)
	}()

	// 3. The end of the one is the end of the other.
	count, sum := 0, 0
	for answer := range answers {
		count++
		sum += answer
	}
	fmt.Println(count, "answers, sum", sum)
	fmt.Println("most at once:", most)
}
