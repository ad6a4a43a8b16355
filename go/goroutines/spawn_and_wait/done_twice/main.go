// Done_twice counts one goroutine out twice.
package main

//@ runtime panic: sync: negative WaitGroup counter

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		fmt.Println("done")
		wg.Done()
	}()
	wg.Wait()
	select {} // give the second Done its time
}
