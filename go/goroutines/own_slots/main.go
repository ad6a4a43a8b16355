// Own_slots lets every goroutine write its own element of one
// slice.
package main

import (
	"fmt"
	"strings"
	"sync"
)

func main() {
	words := []string{"hello", "from", "many", "threads"}
	upper := make([]string, len(words))

	// 1. Two goroutines never have the same i. The elements of a
	// slice are separate variables, so no two accesses conflict.
	var wg sync.WaitGroup
	for i, word := range words {
		wg.Go(func() {
			upper[i] = strings.ToUpper(word)
		})
	}

	// 2. Now the slice may be read as a whole.
	wg.Wait()
	fmt.Println(strings.Join(upper, " "))
}
