// Two_writers writes to one map from two goroutines. Other keys do
// not help: the table is one.
package main

//@ race `wg.Go(func() { counts["red"] = 1 })` `wg.Go(func() { counts["green"] = 2 })`

import (
	"fmt"
	"sync"
)

func main() {
	counts := make(map[string]int)

	var wg sync.WaitGroup
	wg.Go(func() { counts["red"] = 1 })
	wg.Go(func() { counts["green"] = 2 })
	wg.Wait()

	fmt.Println(len(counts) > 0)
}
