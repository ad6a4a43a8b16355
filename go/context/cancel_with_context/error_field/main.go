// Error_field is a future whose error is written by the worker and,
// when the context ends first, by whoever waits for it.
package main

//@ race `f.err = work(ctx)` `f.err = ctx.Err()`

import (
	"context"
	"errors"
	"fmt"
)

type future struct {
	done chan struct{}
	err  error
}

func work(ctx context.Context) error {
	<-ctx.Done()
	return errors.New("stopped")
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	f := &future{done: make(chan struct{})}
	go func() {
		f.err = work(ctx)
		close(f.done)
	}()

	cancel()
	if ctx.Err() != nil {
		f.err = ctx.Err() // nobody has waited for done
	}
	<-f.done
	fmt.Println("failed:", f.err != nil)
}
