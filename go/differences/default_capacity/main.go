// Default_capacity counts what a channel takes while nobody
// receives, and begins with the one that is made by default.
package main

import "fmt"

// A send that finds no room is given up.
func taken(queue chan int) int {
	taken := 0
	for n := range 1000 {
		select {
		case queue <- n:
			taken++
		default:
		}
	}
	return taken
}

func main() {
	// 1. The shortest way to make a channel gives one without a
	// buffer: a send waits for a receiver.
	fmt.Println("shortest name:", taken(make(chan int)))

	// 2. With a number it has so much room.
	fmt.Println("room for 3:", taken(make(chan int, 3)))
}
