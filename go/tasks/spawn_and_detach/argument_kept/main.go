// Argument_kept starts a goroutine that reads the slice of its
// caller, who goes on and changes it.
package main

//@ race `fmt.Println("hello", names[0])` `names[0] = "eve"`

import "fmt"

func greet(names []string, done chan<- struct{}) {
	go func() {
		fmt.Println("hello", names[0])
		close(done)
	}()
}

func main() {
	names := []string{"ada"}
	done := make(chan struct{})
	greet(names, done)

	names[0] = "eve"
	<-done
}
