// Wrong_direction takes a send to a buffered channel for a sign
// that the receiver has done its part. What the send orders is what
// came before it.
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
