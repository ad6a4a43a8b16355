// Multiplex receives from two channels until both are closed.
package main

import "fmt"

// filled returns a channel with n values in it, and then the end.
func filled(n int) <-chan int {
	numbers := make(chan int, n)
	for i := range n {
		numbers <- i + 1
	}
	close(numbers)
	return numbers
}

func main() {
	// 1. Both are ready from the start, so that the output can show
	// that neither has to wait for the other.
	small, large := filled(100), filled(200)
	fromSmall, fromLarge, sum, early := 0, 0, 0, 0

	// 2. While at least one of them is open. The limit is for a
	// loop that spins: it would not end otherwise.
	rounds := 0
	for (small != nil || large != nil) && rounds < 1000 {
		rounds++

		// 3. Wait for whichever is ready. When both are, the choice
		// is random, so neither is starved.
		select {
		case n, ok := <-small:
			// 4. A closed channel is always ready. Left in, it
			// would turn the loop into a busy one; a nil channel
			// never is.
			if !ok {
				small = nil
				continue
			}
			fromSmall++
			sum += n
		case n, ok := <-large:
			if !ok {
				large = nil
				continue
			}
			fromLarge++
			sum += n
		}
		if rounds == 100 {
			early = min(fromSmall, fromLarge)
		}
	}

	// 5. A round for every value, and one for each end.
	fmt.Println("received", fromSmall, fromLarge, "sum", sum)
	fmt.Println("both among the first 100:", early > 0)
	fmt.Println(rounds, "rounds")
}
