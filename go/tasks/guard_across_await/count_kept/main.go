// Count_kept shares a name with itself, and waits in between.
package main

//@ nothing
//@ prints hello ada

import (
	"fmt"
	"runtime"
)

func main() {
	done := make(chan struct{})
	go func() {
		defer close(done)
		name := "ada"
		again := &name
		runtime.Gosched()
		fmt.Println("hello", *again)
	}()

	<-done
}
