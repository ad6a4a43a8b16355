// Wrong_ordering has no counterpart in Go: all atomic operations
// have one memory ordering, and there is none to choose.
package main

//@ nothing
//@ prints hits 1

import (
	"fmt"
	"sync/atomic"
)

func main() {
	var hits atomic.Int64
	hits.Store(1)
	fmt.Println("hits", hits.Load())
}
