// Borrowed_local uses a variable of main in a goroutine.
package main

//@ nothing
//@ prints hello ada

import "fmt"

func main() {
	name := "ada"
	done := make(chan struct{})

	go func() {
		fmt.Println("hello", name)
		close(done)
	}()

	<-done
}
