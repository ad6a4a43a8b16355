// Unbuffered hands a value over in a rendezvous: the send ends when
// the receiver has the value.
package main

import (
	"fmt"
	"strings"
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

	// 3. The guest comes and takes what there is.
	var guest sync.WaitGroup
	var dishes []string
	guest.Go(func() {
		fmt.Println("guest comes")
		for dish := range table {
			dishes = append(dishes, dish)
		}
	})

	// 4. This send waits for the guest. When it ends, the guest has
	// the dish, and has done everything before that.
	table <- "soup"
	fmt.Println("soup taken")
	close(table)

	// 5. Nothing but what was handed over has reached the guest.
	guest.Wait()
	fmt.Println("guest has", strings.Join(dishes, " and "))
}
