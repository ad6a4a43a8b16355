// Nil_channel makes a kitchen and leaves its channel out. To send
// to a nil channel is to wait for ever.
package main

//@ runtime fatal error: all goroutines are asleep - deadlock!

import "fmt"

type kitchen struct {
	name   string
	dishes chan string
}

func main() {
	k := kitchen{name: "bistro"}

	go func() { k.dishes <- "soup" }()

	fmt.Println(k.name, "serves", <-k.dishes)
}
