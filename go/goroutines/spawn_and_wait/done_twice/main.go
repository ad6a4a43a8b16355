// Done_twice counts a goroutine out on its early return, and once
// more by the deferred call.
package main

//@ runtime panic: sync: negative WaitGroup counter

import (
	"errors"
	"fmt"
	"sync"
)

func check(word string, wg *sync.WaitGroup) error {
	defer wg.Done()
	if word == "" {
		wg.Done()
		return errors.New("no word")
	}
	return nil
}

func main() {
	var wg sync.WaitGroup
	errs := make(chan error)
	wg.Add(1)
	go func() { errs <- check("", &wg) }()

	fmt.Println("error:", <-errs)
	wg.Wait()
}
