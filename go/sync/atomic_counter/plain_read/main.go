// Plain_read adds atomically to a variable that is read as a plain
// one.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var hits, last int64

	var wg sync.WaitGroup
	wg.Go(func() {
		last = atomic.AddInt64(&hits, 1)
	})
	fmt.Println("hits", hits)
	wg.Wait()
	fmt.Println("last", last)
}
