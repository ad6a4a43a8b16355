// Callback_of_unknown_type passes a method value on to goroutines.
// Its type says nothing about the counter behind it.
package main

//@ race `func (c *counter) add(word string) { c.letters += len(word) }` `func (c *counter) add(word string) { c.letters += len(word) }`

import (
	"fmt"
	"sync"
)

type counter struct{ letters int }

func (c *counter) add(word string) { c.letters += len(word) }

func main() {
	var c counter
	visit := c.add

	var wg sync.WaitGroup
	for _, word := range []string{"red", "green"} {
		wg.Go(func() { visit(word) })
	}
	wg.Wait()

	fmt.Println(c.letters, "letters")
}
