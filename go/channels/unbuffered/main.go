// Unbuffered hands values over in a rendezvous: the sender waits
// until the receiver has taken the value.
package main

import "fmt"

func main() {
	// 1. No buffer, so there is no place for a value between the
	// two.
	table := make(chan string)
	log := make(chan string, 4)

	// 2. A send ends when the value has been received. What the
	// cook writes after it comes after the receive.
	go func() {
		defer close(log)
		for _, dish := range []string{"soup", "bread"} {
			log <- "cook offers " + dish
			table <- dish
		}
	}()

	// 3. The second offer comes after the first dish was taken.
	fmt.Println(<-log)
	fmt.Println("guest takes", <-table)
	fmt.Println(<-log)
	fmt.Println("guest takes", <-table)

	// 4. The cook has ended.
	_, open := <-log
	fmt.Println("kitchen open:", open)
}
