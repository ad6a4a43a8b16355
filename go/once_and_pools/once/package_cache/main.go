// Package_cache remembers results in a map of the package. Whoever
// calls the function uses it, from whatever goroutine.
package main

//@ race `if length, ok := cache[word]; ok {` `cache[word] = len(word)`

import (
	"fmt"
	"sync"
)

var cache = map[string]int{}

func length(word string) int {
	if length, ok := cache[word]; ok {
		return length
	}
	cache[word] = len(word)
	return len(word)
}

func main() {
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() { length("red") })
	}
	wg.Wait()

	fmt.Println("red", length("red"))
}
