// Read_while_written reads a map on one goroutine and writes to it
// on another. A map value is a reference: both have the same map.
package main

//@ race `wg.Go(func() { _ = counts["red"] })` `counts["red"] = 2`

import (
	"fmt"
	"sync"
)

func main() {
	counts := map[string]int{"red": 1}

	var wg sync.WaitGroup
	wg.Go(func() { _ = counts["red"] })
	counts["red"] = 2
	wg.Wait()

	fmt.Println("red", counts["red"])
}
