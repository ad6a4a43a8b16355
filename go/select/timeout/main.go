// Timeout waits for an answer, but not for ever.
package main

import (
	"fmt"
	"time"
)

// ask says what has become of a question.
func ask(answer <-chan int, patience time.Duration) string {
	// 1. The timer is one more channel to wait on. A channel that
	// has been closed is something else than a slow one.
	select {
	case n, ok := <-answer:
		if !ok {
			return "nobody there"
		}
		return fmt.Sprint("answer ", n)
	case <-time.After(patience):
		return "too late"
	}
}

func main() {
	// 2. This one has answered, and we would wait for an hour.
	prompt := make(chan int, 1)
	prompt <- 42
	fmt.Println(ask(prompt, time.Hour))

	// 3. This one has gone, which is known at once.
	gone := make(chan int)
	close(gone)
	fmt.Println(ask(gone, time.Hour))

	// 4. This one answers when we have given up. Its channel has
	// room for the answer: without that it would wait for ever.
	slow, begin := make(chan int, 1), make(chan struct{})
	ended := make(chan struct{})
	go func() {
		<-begin
		slow <- 7
		close(ended)
	}()
	patience, start := 2*time.Millisecond, time.Now()
	fmt.Println(ask(slow, patience))
	fmt.Println("waited:", time.Since(start) >= patience)

	// 5. It gets rid of its answer and ends. Nobody has taken it.
	close(begin)
	<-ended
	fmt.Println("not taken:", <-slow)
}
