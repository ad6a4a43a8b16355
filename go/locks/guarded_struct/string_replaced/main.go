// String_replaced assigns to a string while a goroutine reads it. A
// string is a pointer and a length, written one after the other.
package main

//@ race `wg.Go(func() { _ = len(owner) })` `owner = "grace"`

import (
	"fmt"
	"sync"
)

func main() {
	owner := "ada"

	var wg sync.WaitGroup
	wg.Go(func() { _ = len(owner) })
	owner = "grace"
	wg.Wait()

	fmt.Println(owner)
}
