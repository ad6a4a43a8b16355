// Slice_headers appends to a slice while it is ranged over, and to
// one that has been sent.
package main

import "fmt"

func main() {
	// 1. Range looks at the header once, at the beginning. What is
	// appended does not prolong the loop.
	queue := []int{1, 2, 3}
	for _, n := range queue {
		queue = append(queue, n*10)
	}
	fmt.Println("queue", queue)

	// 2. A send copies the header: a pointer, a length, a capacity.
	// Both sides now use one array, in which there is room left.
	batches := make(chan []int, 1)
	batch := make([]int, 2, 4)
	batches <- batch
	received := <-batches

	// 3. Each appends, into the same place of the array.
	batch = append(batch, 1)
	received = append(received, 2)
	fmt.Println("sender", batch, "receiver", received)
}
