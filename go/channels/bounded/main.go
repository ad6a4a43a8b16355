// Bounded shows a buffered channel: a queue of fixed size between
// one goroutine that sends and one that receives.
package main

import "fmt"

func main() {
	// 1. Up to three values wait here.
	queue := make(chan int, 3)
	fmt.Println("room for", cap(queue))

	// 2. The first three sends do not wait for anyone.
	for n := range 3 {
		queue <- n
	}
	fmt.Println("waiting", len(queue))

	// 3. More than fit: the sender waits whenever the queue is
	// full.
	go func() {
		for n := range 7 {
			queue <- n + 3
		}
		close(queue)
	}()

	// 4. Values come out in the order in which they went in.
	var received []int
	for n := range queue {
		received = append(received, n)
	}
	for _, n := range received {
		fmt.Print(n, " ")
	}
	fmt.Println("end")
}
