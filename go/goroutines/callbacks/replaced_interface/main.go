// Replaced_interface assigns to an interface variable while a
// goroutine calls its method. The two words of it may not fit
// together then.
package main

//@ race `_ = colour.String()` `colour = green{}`

import (
	"fmt"
	"sync"
)

type red struct{}
type green struct{}

func (red) String() string   { return "red" }
func (green) String() string { return "green" }

func main() {
	var colour fmt.Stringer = red{}

	var wg sync.WaitGroup
	wg.Go(func() {
		_ = colour.String()
	})
	colour = green{}
	wg.Wait()

	fmt.Println(colour)
}
