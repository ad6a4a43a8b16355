// Histogram counts words by their length, from several goroutines:
// two words of one length are counted in the same element.
package main

//@ race `words[length]++` `words[length]++`

import (
	"fmt"
	"sync"
)

func main() {
	var words [8]int

	var wg sync.WaitGroup
	for _, word := range []string{"from", "many"} {
		wg.Go(func() {
			length := len(word)
			words[length]++
		})
	}
	wg.Wait()

	fmt.Println(words)
}
