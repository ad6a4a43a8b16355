// Assigned_back takes the next number with an atomic addition and
// assigns it to the same variable, which is a plain write: two
// goroutines may get one number.
package main

//@ vet atomic `lastID = atomic.AddInt64(&lastID, 1)` direct assignment to atomic value
//@ race `` `lastID = atomic.AddInt64(&lastID, 1)`

import (
	"fmt"
	"sync"
	"sync/atomic"
)

var lastID int64

func nextID() int64 {
	lastID = atomic.AddInt64(&lastID, 1)
	return lastID
}

func main() {
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() { nextID() })
	}
	wg.Wait()

	fmt.Println("next", nextID())
}
