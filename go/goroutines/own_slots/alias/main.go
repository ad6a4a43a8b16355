// Alias writes to one variable by two names: its own and a
// pointer's.
package main

//@ race `*slot = len("hello")` `length = len("from")`

import (
	"fmt"
	"sync"
)

func main() {
	length := 0
	slot := &length

	var wg sync.WaitGroup
	wg.Go(func() {
		*slot = len("hello")
	})
	length = len("from")
	wg.Wait()

	fmt.Println(length)
}
