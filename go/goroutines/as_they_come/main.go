// As_they_come receives the errors of several goroutines in the
// order in which they end.
package main

import (
	"errors"
	"fmt"
)

func check(name string) error {
	if name == "" {
		return errors.New("no name")
	}
	if len(name) > 8 {
		return fmt.Errorf("%s: too long", name)
	}
	return nil
}

func main() {
	names := []string{"config", "dictionary", "", "users"}

	// 1. Each sends its error, or nil, to the one channel. Here it
	// waits until the next one has ended: the last comes first.
	errs := make(chan error)
	last := make(chan struct{})
	end := last
	for _, name := range names {
		own, next := end, make(chan struct{})
		go func() {
			<-next
			errs <- check(name)
			close(own)
		}()
		end = next
	}
	close(end)

	// 2. As many receives as goroutines. One too few, and a
	// goroutine waits for ever with its send.
	for range names {
		if err := <-errs; err != nil {
			fmt.Println(err)
		} else {
			fmt.Println("ok")
		}
	}

	// 3. The last of them has ended.
	<-last
	fmt.Println("all have ended")
}
