// Plain_read adds atomically to a variable that is a plain one for
// the other goroutine.
package main

//@ race `` `wg.Go(func() { seen = hits })`

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var hits, seen int64

	var wg sync.WaitGroup
	wg.Go(func() { seen = hits })
	atomic.AddInt64(&hits, 1)
	wg.Wait()

	fmt.Println("hits", hits, "seen", seen)
}
