// Unlocked_elsewhere uses a mutex as a signal: one goroutine locks
// it, another unlocks it when it is done. A Go mutex belongs to
// nobody, so that is allowed.
package main

//@ nothing
//@ prints total 1

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	total := 0

	mu.Lock()
	go func() {
		total++
		mu.Unlock()
	}()

	mu.Lock()
	fmt.Println("total", total)
}
