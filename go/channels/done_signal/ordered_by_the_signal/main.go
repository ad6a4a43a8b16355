// Ordered_by_the_signal writes to a variable before the signal and
// reads it after that. The channel orders the two.
package main

//@ nothing
//@ prints result 42

import "fmt"

func main() {
	result := 0
	done := make(chan struct{})

	go func() {
		defer close(done)
		result = 42
	}()
	<-done

	fmt.Println("result", result)
}
