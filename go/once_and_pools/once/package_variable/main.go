// Package_variable counts in a variable of the package, which every
// goroutine can reach.
package main

//@ race `wg.Go(func() { loads++ })` `wg.Go(func() { loads++ })`

import (
	"fmt"
	"sync"
)

var loads int

func main() {
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() { loads++ })
	}
	wg.Wait()

	fmt.Println("loaded:", loads > 0)
}
