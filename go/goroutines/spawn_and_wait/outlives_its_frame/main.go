// Outlives_its_frame returns while a goroutine still writes to its
// variable.
package main

//@ race `letters += len("channel")` `fmt.Println(*letters, "letters")`

import "fmt"

func count(done chan<- bool) *int {
	letters := 0
	go func() {
		letters += len("channel")
		done <- true
	}()
	return &letters // moved to the heap, so it lives on
}

func main() {
	done := make(chan bool)
	letters := count(done)
	fmt.Println(*letters, "letters")
	<-done
}
