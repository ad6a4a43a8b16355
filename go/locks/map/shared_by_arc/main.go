// Shared_by_arc reads a map on one goroutine and writes to it on
// another. Every goroutine has the same map.
package main

//@ race `wg.Go(func() { counts["red"] = 2 })` `_ = counts["red"]`

import (
	"fmt"
	"sync"
)

func main() {
	counts := map[string]int{"red": 1}

	var wg sync.WaitGroup
	wg.Go(func() { counts["red"] = 2 })
	_ = counts["red"]
	wg.Wait()

	fmt.Println(counts["red"])
}
