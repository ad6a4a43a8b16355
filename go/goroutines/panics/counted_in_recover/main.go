// Counted_in_recover counts the panics of two goroutines in one
// variable. A deferred function runs on its goroutine, like the
// rest.
package main

//@ race `failed++` `failed++`

import (
	"fmt"
	"sync"
)

func main() {
	failed := 0

	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			defer func() {
				if recover() != nil {
					failed++
				}
			}()
			panic("odd")
		})
	}
	wg.Wait()

	fmt.Println("failed", failed)
}
