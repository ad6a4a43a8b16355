// Histogram counts words by their length, from two goroutines. Both
// read the same element before either writes it back, and a word is
// lost. Here they are made to; in one words[n]++ luck can bring it
// about.
package main

//@ race `words[length] = old + 1` `words[length] = old + 1`
//@ prints [0 0 0 0 1 0 0 0]

import (
	"fmt"
	"sync"
)

func main() {
	var words [8]int

	var wg, met sync.WaitGroup
	met.Add(2)
	for _, word := range []string{"from", "many"} {
		wg.Go(func() {
			length := len(word)
			old := words[length]
			met.Done()
			met.Wait()
			words[length] = old + 1
		})
	}
	wg.Wait()

	fmt.Println(words)
}
