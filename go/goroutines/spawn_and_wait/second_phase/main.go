// Second_phase uses one WaitGroup for two phases of work, and waits
// for the first of them.
package main

//@ race `wg.Go(func() { letters += len("mutex") })` `fmt.Println(letters, "letters")`

import (
	"fmt"
	"sync"
)

func main() {
	letters := 0

	var wg sync.WaitGroup
	wg.Go(func() { letters += len("channel") })
	wg.Wait()

	wg.Go(func() { letters += len("mutex") })
	fmt.Println(letters, "letters")
	wg.Wait()
}
