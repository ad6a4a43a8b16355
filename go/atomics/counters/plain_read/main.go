// Plain_read adds atomically to a variable that is a plain one for
// the other goroutine.
package main

//@ race `` `wg.Go(func() { busy = hits > 0 })`

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var hits int64
	busy := false

	var wg sync.WaitGroup
	wg.Go(func() { busy = hits > 0 })
	atomic.AddInt64(&hits, 1)
	wg.Wait()

	fmt.Println("hits", hits, "busy", busy)
}
