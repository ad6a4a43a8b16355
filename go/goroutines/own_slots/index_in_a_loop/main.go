// Index_in_a_loop lets each goroutine write the element with its
// own index. No two accesses conflict.
package main

//@ nothing
//@ prints 5
//@ prints 4
//@ prints 4

import (
	"fmt"
	"sync"
)

func main() {
	lengths := make([]int, 3)

	var wg sync.WaitGroup
	for i, word := range []string{"hello", "from", "many"} {
		slot := &lengths[i]
		wg.Go(func() { *slot = len(word) })
	}
	wg.Wait()

	for _, length := range lengths {
		fmt.Println(length)
	}
}
