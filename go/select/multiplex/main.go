// Multiplex receives from two channels until both are closed.
package main

import "fmt"

func count(upTo int) <-chan int {
	numbers := make(chan int)
	go func() {
		defer close(numbers)
		for n := range upTo {
			numbers <- n + 1
		}
	}()
	return numbers
}

func main() {
	small, large := count(3), count(10)
	received, sum, rounds := 0, 0, 0

	// 1. While at least one of them is open.
	for small != nil || large != nil {
		rounds++

		// 2. Wait for whichever is ready. When both are, the choice
		// is random, so neither is starved.
		select {
		case n, ok := <-small:
			// 3. A closed channel is always ready. Left in, it
			// would turn the loop into a busy one; a nil channel
			// never is.
			if !ok {
				small = nil
				continue
			}
			received++
			sum += n
		case n, ok := <-large:
			if !ok {
				large = nil
				continue
			}
			received++
			sum += n
		}
	}

	// 4. A round for every value, and one for each end.
	fmt.Println(received, "received, sum", sum)
	fmt.Println(rounds, "rounds")
}
