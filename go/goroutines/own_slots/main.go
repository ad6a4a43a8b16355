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
	// slice are separate variables, so no two accesses conflict,
	// although all of them write at the same time.
	var wg, met sync.WaitGroup
	met.Add(len(words) + 1)
	for i, word := range words {
		wg.Go(func() {
			met.Done()
			met.Wait()
			upper[i] = strings.ToUpper(word)
		})
	}
	met.Done()
	wg.Wait()

	// 2. Now the slice may be read as a whole.
	fmt.Println(strings.Join(upper, " "))
}
