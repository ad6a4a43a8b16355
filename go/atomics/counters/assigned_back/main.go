// Assigned_back stores the result of an atomic addition again,
// which is a plain write.
package main

//@ vet atomic `hits = atomic.AddInt64(&hits, 1)` direct assignment to atomic value

import (
	"fmt"
	"sync/atomic"
)

func main() {
	var hits int64
	hits = atomic.AddInt64(&hits, 1)
	fmt.Println("hits", hits)
}
