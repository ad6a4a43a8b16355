// Wrong_direction takes the receive of a buffered channel for a
// sign that the sender may go on: it orders what came before the
// send.
package main

//@ race `dish = "soup"` `fmt.Println("guest takes", dish)`

import "fmt"

func main() {
	dish := "nothing"
	order := make(chan bool, 1)
	done := make(chan bool)

	go func() {
		<-order
		dish = "soup"
		close(done)
	}()
	order <- true // returns at once: there is room
	fmt.Println("guest takes", dish)
	<-done
}
