// Unlocked_twice unlocks early on one path, and by defer once more.
package main

//@ runtime fatal error: sync: unlock of unlocked mutex

import (
	"fmt"
	"sync"
)

var mu sync.Mutex

func add(total *int, n int) {
	mu.Lock()
	defer mu.Unlock()
	if n < 0 {
		mu.Unlock()
		return
	}
	*total += n
}

func main() {
	total := 0
	add(&total, 1)
	add(&total, -1)
	fmt.Println("total", total)
}
