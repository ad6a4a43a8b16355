// Shared_error assigns to one err variable from two goroutines: a
// single "=" where ":=" was meant.
package main

//@ race `_, err = strconv.Atoi("thirty")` `_, err = strconv.Atoi("5")`

import (
	"fmt"
	"strconv"
	"sync"
)

func main() {
	var wg sync.WaitGroup

	_, err := strconv.Atoi("12")
	wg.Go(func() {
		_, err = strconv.Atoi("thirty")
	})
	_, err = strconv.Atoi("5")
	wg.Wait()

	fmt.Println("error:", err)
}
