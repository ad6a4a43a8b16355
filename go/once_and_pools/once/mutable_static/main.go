// Mutable_static reads and writes a variable of the package on two
// goroutines.
package main

//@ race `wg.Go(func() { mode = "fast" })` `_ = mode`

import (
	"fmt"
	"sync"
)

var mode = "slow"

func main() {
	var wg sync.WaitGroup
	wg.Go(func() { mode = "fast" })
	_ = mode
	wg.Wait()

	fmt.Println(mode)
}
