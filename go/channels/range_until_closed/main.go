// Range_until_closed receives until the sender closes the channel,
// and shows what a receive gives after that.
package main

import "fmt"

func main() {
	squares := make(chan int, 2)

	// 1. The one who sends is the one who closes: after the loop,
	// and not in a defer. That would also run when the goroutine
	// panics, and main could take it for the end and exit first.
	go func() {
		for n := range 5 {
			squares <- n * n
		}
		close(squares)
	}()

	// 2. The loop ends when the channel is closed and empty.
	sum := 0
	for n := range squares {
		sum += n
	}

	// 3. From a closed channel a receive returns at once, with the
	// zero value; only the second result tells it from a real zero.
	n, ok := <-squares
	fmt.Println("sum", sum)
	fmt.Println("then", n, ok)
}
