// Fairness selects between two channels that are both ready, at
// first by chance and then in an order.
package main

import "fmt"

const rounds = 200

func main() {
	ones, twos := make(chan int, 1), make(chan int, 1)
	fill := func() {
		for len(ones) == 0 {
			ones <- 1
		}
		for len(twos) == 0 {
			twos <- 2
		}
	}

	// 1. Both are ready in each round. One of them is chosen by
	// chance, so that each gets its turn.
	var first, second int
	for range rounds {
		fill()
		select {
		case <-ones:
			first++
		case <-twos:
			second++
		}
	}
	fmt.Println("by chance:", first > 0, second > 0)

	// 2. In an order: the second is looked at when the first has
	// nothing.
	first, second = 0, 0
	for range rounds {
		fill()
		select {
		case <-ones:
			first++
		default:
			select {
			case <-ones:
				first++
			case <-twos:
				second++
			}
		}
	}
	fmt.Println("in order:", first, second)
}
