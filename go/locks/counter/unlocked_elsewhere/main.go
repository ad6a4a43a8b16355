// Unlocked_elsewhere locks on one goroutine and unlocks on another.
// A Go mutex belongs to nobody, so that is allowed.
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
