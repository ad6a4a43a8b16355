// Spawn_and_detach starts one goroutine that nobody waits for, and
// one whose result is wanted.
package main

import "fmt"

// start returns at once. What it has started needs no handle to run
// on, and Go gives none.
func start(leave <-chan struct{}, log chan<- string) {
	go func() {
		<-leave
		log <- "done"
	}()
}

func main() {
	// 1. The goroutine waits until start has returned, and runs on.
	leave, log := make(chan struct{}), make(chan string)
	start(leave, log)
	fmt.Println("start has returned")
	close(leave)
	fmt.Println("detached:", <-log)

	// 2. A result comes back through a channel. With a buffer the
	// goroutine ends even if nobody receives.
	sum := make(chan int, 1)
	go func() { sum <- 1 + 2 + 3 }()
	fmt.Println("sum", <-sum)
}
