// Lock_copied passes a mutex by value. Each goroutine locks its own
// copy.
package main

import (
	"fmt"
	"sync"
)

func add(mu sync.Mutex, total *int) {
	mu.Lock()
	defer mu.Unlock()
	*total++
}

func main() {
	var mu sync.Mutex
	total := 0

	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() { add(mu, &total) })
	}
	wg.Wait()

	fmt.Println("total", total)
}
