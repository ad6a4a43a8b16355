// Calls_itself walks down a tree; each step waits for an answer.
package main

//@ nothing
//@ prints depth 3

import "fmt"

func depth(levels int) int {
	if levels == 0 {
		return 0
	}
	below := make(chan int)
	go func() { below <- depth(levels - 1) }()
	return 1 + <-below
}

func main() {
	fmt.Println("depth", depth(3))
}
