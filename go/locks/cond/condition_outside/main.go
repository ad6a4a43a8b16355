// Condition_outside changes the condition before it takes the lock.
// The one who waits looks at it under the lock, and that does not
// help.
package main

//@ race `ready = true` `for !ready {`
//@ prints ready

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	changed := sync.NewCond(&mu)
	ready := false

	mu.Lock()
	go func() {
		ready = true
		mu.Lock()
		defer mu.Unlock()
		changed.Broadcast()
	}()
	for !ready {
		changed.Wait()
	}
	mu.Unlock()

	fmt.Println("ready")
}
