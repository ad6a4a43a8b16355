// Call_that_borrows gives each goroutine the address of one
// variable, and sets that to the next value.
package main

//@ race `sum.Add(int64(*n))` `n = i`

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func add(n *int, sum *atomic.Int64) {
	sum.Add(int64(*n))
}

func main() {
	var group sync.WaitGroup
	var sum atomic.Int64
	var n int
	for i := range 3 {
		n = i
		group.Go(func() { add(&n, &sum) })
	}

	group.Wait()
	fmt.Println("sum", sum.Load())
}
