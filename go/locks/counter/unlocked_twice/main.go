// Unlocked_twice unlocks early and, by defer, once more.
package main

//@ runtime fatal error: sync: unlock of unlocked mutex

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	total := 0

	mu.Lock()
	defer mu.Unlock()
	total++
	mu.Unlock()

	fmt.Println("total", total)
}
