// Guard_handed_over locks in main, and a goroutine unlocks.
package main

//@ nothing
//@ prints total 7

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	total := 0

	mu.Lock()
	go func() {
		defer mu.Unlock()
		total += 7
	}()

	mu.Lock()
	defer mu.Unlock()
	fmt.Println("total", total)
}
