// Package_buffer formats into a buffer of the package, so that no
// call needs one of its own. Two calls at a time mix their letters.
package main

//@ race `n := copy(scratch[:], "hello, ")` `n := copy(scratch[:], "hello, ")`

import (
	"fmt"
	"sync"
)

var scratch [64]byte

func greet(name string) {
	n := copy(scratch[:], "hello, ")
	n += copy(scratch[n:], name)
	fmt.Println(string(scratch[:n]))
}

func main() {
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() { greet("ada") })
	}
	wg.Wait()
}
