// Spawned adds to one variable from many goroutines. It waits for
// all of them, and nothing orders them among themselves.
package main

//@ race `total++` `total++`

import "fmt"

func main() {
	total := 0
	done := make(chan bool)

	for range 10 {
		go func() {
			total++
			done <- true
		}()
	}
	for range 10 {
		<-done
	}

	fmt.Println("total", total)
}
