//go:build go1.21

// Shared_variable has the loop of Go before 1.22: the build line
// above brings back the one variable that all rounds share.
package main

//@ race `for i := 0; i < 4; i++ {` `seen <- i * 10`
//@ vet loopclosure `seen <- i * 10` loop variable i captured by func literal

import (
	"fmt"
	"sync"
)

func main() {
	seen := make(chan int, 4)

	var wg sync.WaitGroup
	for i := 0; i < 4; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			seen <- i * 10
		}()
	}
	wg.Wait()

	fmt.Println(len(seen), "seen")
}
