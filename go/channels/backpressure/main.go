// Backpressure shows how a full channel holds a fast producer back.
package main

import "fmt"

func main() {
	const items = 10

	// 1. The capacity is how far the producer may run ahead.
	queue := make(chan int, 3)
	produced := make(chan int, items)

	// 2. The producer counts what it has got rid of. Without a
	// bound it would count to the end at once.
	go func() {
		defer close(queue)
		defer close(produced)
		for n := range items {
			queue <- n
			produced <- n
		}
	}()

	// 3. Nobody receives yet: three values fit, and no fourth.
	for range 3 {
		<-produced
	}
	fmt.Println("ahead", len(queue), "of", cap(queue))

	// 4. One receive makes room for one send.
	for range 2 {
		<-queue
		fmt.Println("received one, sent number", <-produced+1)
	}

	// 5. As the consumer goes on, so does the producer.
	rest := 0
	for range queue {
		rest++
	}
	fmt.Println("then", rest, "more")
}
