// Stages connects three steps by channels: a producer, a
// transformer and a consumer, which all work at the same time.
package main

import "fmt"

// 1. A stage returns the channel that it fills, and closes it.
func numbers(count int) <-chan int {
	out := make(chan int, 4)
	go func() {
		defer close(out)
		for n := range count {
			out <- n
		}
	}()
	return out
}

// 2. The next one reads until its input is closed.
func doubled(in <-chan int) <-chan int {
	out := make(chan int, 4)
	go func() {
		defer close(out)
		for n := range in {
			out <- n * 2
		}
	}()
	return out
}

func main() {
	// 3. The last stage runs here. With one goroutine a stage, the
	// order is that of the input.
	for n := range doubled(numbers(5)) {
		fmt.Println(n)
	}
}
