// Appended_in_map notes what it has done, in one slice for all of
// its goroutines.
package main

//@ race `seen = append(seen, i)` `seen = append(seen, i)`

import (
	"fmt"
	"sync"
)

func main() {
	var seen []int
	squares := make([]int, 4)

	var wg sync.WaitGroup
	for i := range squares {
		wg.Go(func() {
			seen = append(seen, i)
			squares[i] = i * i
		})
	}
	wg.Wait()

	fmt.Println(squares, len(seen) > 0)
}
