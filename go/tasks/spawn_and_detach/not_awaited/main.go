// Not_awaited uses a result that a goroutine has still to find.
package main

//@ race `total = price(3)` `fmt.Println("total", total)`

import "fmt"

func price(item int) int { return 10 * item }

func main() {
	var total int
	done := make(chan struct{})
	go func() {
		total = price(3)
		close(done)
	}()

	fmt.Println("total", total)
	<-done
}
