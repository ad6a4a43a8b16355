// Empty_section unlocks at once: the word defer is missing.
package main

//@ staticcheck SA2001 `mu.Unlock()` empty critical section
//@ prints locked false

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex

	mu.Lock()
	mu.Unlock()
	fmt.Println("locked", !mu.TryLock())
}
