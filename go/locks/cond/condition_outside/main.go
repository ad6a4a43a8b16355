// Condition_outside changes the condition without the lock. Those
// who wait may look at it at the same time, or miss it.
package main

//@ race `ready = true` `seen := ready`

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	changed := sync.NewCond(&mu)
	ready := false

	var wg sync.WaitGroup
	wg.Go(func() {
		ready = true
		changed.Broadcast()
	})

	mu.Lock()
	seen := ready
	mu.Unlock()
	wg.Wait()

	fmt.Println("seen at most once:", !seen || ready)
}
