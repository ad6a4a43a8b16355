// Error_field keeps the reason for a cancellation in a plain field.
// Who does not wait for done may read it while it is written.
package main

//@ race `t.err = errors.New("canceled")` `fmt.Println("error:", t.err)`

import (
	"errors"
	"fmt"
)

type task struct {
	done chan struct{}
	err  error
}

func main() {
	t := &task{done: make(chan struct{})}

	go func() {
		t.err = errors.New("canceled")
		close(t.done)
	}()
	fmt.Println("error:", t.err)
	<-t.done
}
