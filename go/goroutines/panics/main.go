// Panics shows what a panic in one goroutine does to the others: it
// ends the program.
package main

import "fmt"

func half(n int) int {
	if n%2 != 0 {
		panic(fmt.Sprint(n, " is odd"))
	}
	return n / 2
}

func main() {
	// This is for a panic of main's own. It is not run when another
	// goroutine panics, and could not help.
	defer func() { fmt.Println("main recovers:", recover()) }()
	done := make(chan int)

	// 1. This one is well.
	go func() { done <- half(8) }()
	fmt.Println("half of 8 is", <-done)

	// 2. This one panics. Its own deferred functions run, and one
	// of them could recover; none does. The runtime prints the
	// panic and exits with status 2.
	go func() {
		defer fmt.Println("the goroutine cleans up")
		done <- half(7)
	}()

	// 3. Nothing is sent, and this line is never reached.
	fmt.Println("main goes on; half of 7 is", <-done)
}
