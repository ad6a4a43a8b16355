// Waited_already starts a second goroutine that nobody counts in:
// the WaitGroup has been waited for before.
package main

//@ race `letters += len("mutex")` `fmt.Println(letters, "letters")`

import (
	"fmt"
	"sync"
)

func main() {
	letters := 0
	done := make(chan bool)

	var wg sync.WaitGroup
	wg.Go(func() { letters += len("channel") })
	wg.Wait()

	go func() {
		letters += len("mutex")
		close(done)
	}()
	wg.Wait() // the counter is zero already
	fmt.Println(letters, "letters")
	<-done
}
