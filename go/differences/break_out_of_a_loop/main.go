// Break_out_of_a_loop leaves a loop over a channel before the end
// of the channel.
package main

import "fmt"

func main() {
	numbers := make(chan int)

	// 1. The producer sends until it has sent all.
	go func() {
		for n := range 5 {
			numbers <- n
		}
		fmt.Println("sent all 5")
		close(numbers)
	}()

	// 2. The loop ends. The channel is as before, and the producer
	// waits in its next send.
	for n := range numbers {
		fmt.Println("got", n)
		if n == 1 {
			break
		}
	}

	// 3. Whoever receives next goes on from there.
	rest := 0
	for range numbers {
		rest++
	}
	fmt.Println("left over", rest)
}
