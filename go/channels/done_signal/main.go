// Done_signal uses a channel that carries no data: that something
// has happened is all it says.
package main

import "fmt"

func main() {
	// 1. struct{} has no size: nothing is copied, only the fact
	// counts.
	ready := make(chan struct{})
	done := make(chan struct{})
	log := make(chan string, 3)

	go func() {
		// 2. A close reaches every receiver, also those that come
		// later. It is the signal that can be given only once.
		defer close(done)
		<-ready
		log <- "worker: ready seen"
		log <- "worker: work done"
	}()

	// 3. One send wakes one receiver.
	log <- "main: ready"
	ready <- struct{}{}

	// 4. Everything that the worker did before the close happens
	// before the receive returns.
	<-done
	<-done // and again, at once
	close(log)
	for line := range log {
		fmt.Println(line)
	}
	fmt.Println("main: done seen twice")
}
