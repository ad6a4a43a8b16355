// Replaced_function assigns to a function variable while a
// goroutine calls what is in it.
package main

//@ race `fmt.Println(visit("red") > 0)` `visit = func(string) int { return 1 }`

import (
	"fmt"
	"sync"
)

func main() {
	visit := func(word string) int { return len(word) }

	var wg sync.WaitGroup
	wg.Go(func() {
		fmt.Println(visit("red") > 0)
	})
	visit = func(string) int { return 1 }
	wg.Wait()
}
