// Counts_in_a_callback adds to a plain variable in a function that
// two goroutines call.
package main

//@ race `letters += len(word)` `letters += len(word)`

import (
	"fmt"
	"sync"
)

func each(words []string, visit func(word string)) {
	var wg sync.WaitGroup
	for _, word := range words {
		wg.Go(func() { visit(word) })
	}
	wg.Wait()
}

func main() {
	letters := 0
	each([]string{"red", "green"}, func(word string) {
		letters += len(word)
	})

	fmt.Println(letters, "letters")
}
