// Try sends and receives only where that need not wait: a select
// with a default.
package main

import "fmt"

func trySend(ch chan<- string, value string) string {
	// 1. The default is taken when no other case can go on now.
	select {
	case ch <- value:
		return "sent " + value
	default:
		return "no room for " + value
	}
}

func tryReceive(ch <-chan string) string {
	// 2. A receive has three outcomes: a value, none yet, none
	// ever.
	select {
	case value, ok := <-ch:
		if !ok {
			return "closed"
		}
		return "received " + value
	default:
		return "nothing there"
	}
}

func main() {
	mailbox := make(chan string, 1)

	// 3. Empty, then full, then empty again.
	fmt.Println(tryReceive(mailbox))
	fmt.Println(trySend(mailbox, "a"))
	fmt.Println(trySend(mailbox, "b"))
	fmt.Println(tryReceive(mailbox))

	// 4. Closed. A send would panic now, also in a select.
	close(mailbox)
	fmt.Println(tryReceive(mailbox))
}
