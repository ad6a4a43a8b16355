// Close_by_owner has several senders on one channel, and one owner
// that closes it when they are done.
package main

import (
	"fmt"
	"sync"
)

// 1. The function that makes the channel also closes it. The caller
// cannot: <-chan does not allow it.
func readings(sensors int) <-chan int {
	out := make(chan int)

	// 2. A sender could close, and must not: it does not know
	// whether the others still send, and their send would panic.
	var senders sync.WaitGroup
	for id := range sensors {
		senders.Go(func() {
			for n := range 3 {
				out <- 10*id + n
			}
		})
	}

	// 3. So the owner waits for all of them.
	go func() {
		senders.Wait()
		close(out)
	}()
	return out
}

func main() {
	// 4. For the receiver there is one channel with one end.
	count, sum := 0, 0
	for n := range readings(4) {
		count++
		sum += n
	}
	fmt.Println(count, "readings, sum", sum)
}
