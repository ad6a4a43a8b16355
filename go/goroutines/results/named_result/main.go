// Named_result returns while a goroutine writes to its result: a
// return statement is a write.
package main

//@ race `n = 12` `return 5`

import (
	"fmt"
	"sync"
)

func parse() (n int) {
	var wg sync.WaitGroup
	defer wg.Wait()

	wg.Go(func() {
		n = 12
	})
	return 5
}

func main() {
	fmt.Println(parse())
}
