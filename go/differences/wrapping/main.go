// Wrapping computes beyond the largest number and below the
// smallest.
package main

import (
	"fmt"
	"math"
	"sync/atomic"
)

// 1. The hash FNV-1a: that the product wraps is what it relies on.
func shard(key string) uint32 {
	hash := uint32(2166136261)
	for _, b := range []byte(key) {
		hash ^= uint32(b)
		hash *= 16777619
	}
	return hash % 4
}

func main() {
	for _, key := range []string{"alice", "bob", "carol"} {
		fmt.Println(key, "is in shard", shard(key))
	}

	// 2. This wraps as well, and nobody meant it.
	var stock, sold uint32 = 2, 3
	fmt.Println("left", stock-sold)

	// 3. And so does an atomic.
	var ticket atomic.Uint32
	ticket.Store(math.MaxUint32)
	fmt.Println("next", ticket.Add(1))
}
