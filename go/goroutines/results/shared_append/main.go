// Shared_append appends to one slice from two goroutines. Each
// reads the length and writes it back: results get lost.
package main

//@ race `results = append(results, n)` `results = append(results, n)`

import (
	"fmt"
	"sync"
)

func main() {
	var results []int

	var wg sync.WaitGroup
	for n := range 2 {
		wg.Go(func() {
			results = append(results, n)
		})
	}
	wg.Wait()

	fmt.Println(len(results), "results")
}
