// Backpressure shows how a full channel holds a fast producer back.
package main

import "fmt"

func main() {
	// 1. The capacity is how far the producer may run ahead.
	queue := make(chan int, 3)
	held := make(chan int)

	// 2. The producer says where it is held back, and then waits
	// for room. Without a bound it would never be.
	go func() {
		for n := range 5 {
			select {
			case queue <- n:
			default:
				held <- n
				queue <- n
			}
		}
		close(held)
		close(queue)
	}()

	// 3. Nobody receives yet: three values fit, and no fourth. Each
	// receive makes room for one send.
	for n := range held {
		fmt.Println("held at", n, "with", len(queue), "waiting")
		fmt.Println("took", <-queue)
	}

	// 4. The rest was sent, and waits.
	rest := 0
	for range queue {
		rest++
	}
	fmt.Println("then", rest, "more")
}
