// Sender_in_a_loop gives one channel to all goroutines of a loop.
package main

//@ nothing
//@ prints sum 3

import "fmt"

func main() {
	results := make(chan int)
	for i := range 3 {
		go func() { results <- i }()
	}

	sum := 0
	for range 3 {
		sum += <-results
	}
	fmt.Println("sum", sum)
}
