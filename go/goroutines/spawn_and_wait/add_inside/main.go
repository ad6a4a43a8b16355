// Add_inside counts a goroutine in from inside of it. Wait may come
// first, and returns at once.
package main

//@ vet waitgroup `wg.Add(1)` WaitGroup.Add called from inside new goroutine

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	go func() {
		wg.Add(1)
		defer wg.Done()
		fmt.Println("counted")
	}()
	wg.Wait()
}
