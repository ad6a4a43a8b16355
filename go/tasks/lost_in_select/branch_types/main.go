// Branch_types gets a number or a word, whichever comes first.
package main

//@ nothing
//@ prints got 7

import "fmt"

func main() {
	numbers, words := make(chan int, 1), make(chan string, 1)
	numbers <- 7

	var first any
	select {
	case n := <-numbers:
		first = n
	case word := <-words:
		first = word
	}
	fmt.Println("got", first)
}
