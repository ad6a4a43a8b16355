// Timeout waits for an answer, but not for ever.
package main

import (
	"fmt"
	"time"
)

// ask returns the answer, or false when it takes too long.
func ask(answer <-chan int, patience time.Duration) (int, bool) {
	// 1. The timer is one more channel to wait on.
	select {
	case n := <-answer:
		return n, true
	case <-time.After(patience):
		return 0, false
	}
}

func main() {
	// 2. This one answers at once, and we would wait for an hour.
	prompt := make(chan int)
	go func() { prompt <- 42 }()
	fmt.Println(ask(prompt, time.Hour))

	// 3. This one never answers, so the timeout must come.
	silent := make(chan int)
	fmt.Println(ask(silent, 2*time.Millisecond))

	// 4. One deadline for a whole conversation: the same timer is
	// used for every receive. The talker never stops, so it has to
	// end this.
	words, enough := make(chan int), make(chan struct{})
	go talk(words, enough)
	deadline := time.After(2 * time.Millisecond)
	for talking := true; talking; {
		select {
		case <-words:
		case <-deadline:
			talking = false
		}
	}
	fmt.Println("over")

	// 5. The talker must be told, or it waits for ever.
	close(enough)
}

func talk(words chan<- int, enough <-chan struct{}) {
	for n := 0; ; n++ {
		select {
		case words <- n:
		case <-enough:
			return
		}
	}
}
