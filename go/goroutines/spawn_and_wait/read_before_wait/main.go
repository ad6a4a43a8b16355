// Read_before_wait looks at the sum before it waits for the
// goroutine that writes it.
package main

//@ race `wg.Go(func() { letters += len("channel") })` `fmt.Println(letters, "letters")`

import (
	"fmt"
	"sync"
)

func main() {
	letters := 0

	var wg sync.WaitGroup
	wg.Go(func() { letters += len("channel") })

	fmt.Println(letters, "letters")
	wg.Wait()
}
