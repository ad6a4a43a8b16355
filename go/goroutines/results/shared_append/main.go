// Shared_append appends to one slice from two goroutines. Both read
// it before either writes it back, and a result is lost. Here they
// are made to; in one statement luck can bring it about.
package main

//@ race `results = append(old, n)` `results = append(old, n)`
//@ prints 1 results

import (
	"fmt"
	"sync"
)

func main() {
	var results []int

	var wg, met sync.WaitGroup
	met.Add(2)
	for n := range 2 {
		wg.Go(func() {
			old := results
			met.Done()
			met.Wait()
			results = append(old, n)
		})
	}
	wg.Wait()

	fmt.Println(len(results), "results")
}
