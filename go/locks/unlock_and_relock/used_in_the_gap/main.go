// Used_in_the_gap finds an order under the lock, and reads it when
// the lock is let go of in the middle.
package main

//@ race `tea.cents = 6` `fmt.Println("charged", tea.cents)`

import (
	"fmt"
	"sync"
)

type order struct{ cents int }

func main() {
	var mu sync.Mutex
	orders := map[string]*order{"tea": {cents: 5}}

	mu.Lock()
	tea := orders["tea"]
	mu.Unlock()
	var wg sync.WaitGroup
	wg.Go(func() {
		mu.Lock()
		defer mu.Unlock()
		tea := orders["tea"]
		tea.cents = 6
	})
	fmt.Println("charged", tea.cents)
	wg.Wait()
}
