// Nil_channel declares a channel and makes none. To send to nil is
// to wait for ever.
package main

//@ runtime fatal error: all goroutines are asleep - deadlock!

import "fmt"

func main() {
	var table chan string

	go func() { table <- "soup" }()

	fmt.Println("guest takes", <-table)
}
