// Await_in_a_closure calls a function for each item, which waits.
package main

//@ nothing
//@ prints total 60

import "fmt"

func price(item int) int {
	answer := make(chan int)
	go func() { answer <- 10 * item }()
	return <-answer
}

func each(items []int, f func(item int)) {
	for _, item := range items {
		f(item)
	}
}

func main() {
	total := 0
	each([]int{1, 2, 3}, func(item int) {
		total += price(item)
	})

	fmt.Println("total", total)
}
