// Receive_from_closed asks a channel for more than was sent to it
// before the close.
package main

import "fmt"

func main() {
	readings := make(chan int, 2)
	readings <- 7
	readings <- 0
	close(readings)

	// 1. What was sent before the close still comes.
	fmt.Println("first ", <-readings)
	fmt.Println("second", <-readings)

	// 2. Then comes the zero value of the type, at once and as
	// often as somebody asks. It looks like the reading before it.
	fmt.Println("third ", <-readings)

	// 3. The second result tells them apart, where somebody looks.
	// A range over the channel does.
	reading, ok := <-readings
	fmt.Println("fourth", reading, ok)
}
