// Lock_copied passes a mutex by value. Each goroutine locks its own
// copy.
package main

//@ race `*total++` `*total++`
//@ vet copylocks `func add(mu sync.Mutex, total *int) {` add passes lock by value: sync.Mutex

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
