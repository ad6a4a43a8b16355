// Closed_twice closes a channel where it is no longer needed, in
// two places.
package main

//@ runtime panic: close of closed channel

import "fmt"

func main() {
	out := make(chan int, 1)
	out <- 1

	close(out)
	close(out)

	fmt.Println(<-out)
}
