// Empty_section unlocks at once: a defer is missing.
package main

//@ race `total++` `total++`
//@ staticcheck SA2001 `mu.Unlock()` empty critical section

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	total := 0

	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			mu.Lock()
			mu.Unlock()
			total++
		})
	}
	wg.Wait()

	fmt.Println("total", total)
}
