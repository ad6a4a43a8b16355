// Unbuffered hands a value over in a rendezvous: the send ends when
// the receiver has the value.
package main

import (
	"fmt"
	"sync"
)

func main() {
	// 1. No buffer, so there is no place for a dish between the
	// cook and the guest.
	table := make(chan string)

	// 2. Nobody is at the table yet, so nobody takes the bread.
	// With room for one dish it would be put down all the same.
	select {
	case table <- "bread":
		fmt.Println("bread put down")
	default:
		fmt.Println("nobody takes bread")
	}

	// 3. The guest comes and takes one dish.
	var guest sync.WaitGroup
	var dish string
	guest.Go(func() {
		fmt.Println("guest comes")
		dish = <-table
	})

	// 4. This send waits for the guest. When it ends, the guest has
	// the dish, and has done everything before that.
	table <- "soup"
	fmt.Println("soup taken")

	// 5. The guest has what was sent, and nothing is left.
	guest.Wait()
	fmt.Println("guest has", dish)
}
