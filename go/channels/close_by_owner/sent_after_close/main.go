// Sent_after_close sends to a channel that it has closed.
package main

//@ runtime panic: send on closed channel

import "fmt"

func main() {
	out := make(chan int, 2)

	out <- 1
	close(out)
	out <- 2

	fmt.Println(len(out), "sent")
}
