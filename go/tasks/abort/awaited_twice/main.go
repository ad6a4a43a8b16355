// Awaited_twice receives a result twice. There is one.
package main

//@ runtime fatal error: all goroutines are asleep - deadlock!

import "fmt"

func main() {
	result := make(chan int, 1)
	go func() { result <- 42 }()

	fmt.Println("first", <-result)
	fmt.Println("second", <-result)
}
