// Thread_for_a_future starts something that waits. The go statement
// is the same for what waits and for what computes.
package main

//@ nothing
//@ prints price 30

import "fmt"

func price(item int, answer chan<- int) {
	answer <- 10 * item
}

func main() {
	answer := make(chan int)
	go price(3, answer)

	fmt.Println("price", <-answer)
}
