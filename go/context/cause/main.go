// Cause says why a context was cancelled: the first reason stays,
// and reaches all that waits below it.
package main

import (
	"context"
	"errors"
	"fmt"
)

func main() {
	// 1. To cancel is to give a reason. The first one stays.
	ctx, cancel := context.WithCancelCause(context.Background())
	defer cancel(nil)
	child, cancelChild := context.WithCancel(ctx)
	defer cancelChild()

	// 2. Somebody waits for the end, in order to clean up, and for
	// nothing else.
	cleaned := make(chan error)
	go func() {
		<-child.Done()
		cleaned <- context.Cause(child)
	}()

	// 3. Two workers fail, one after the other.
	first, second := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(first)
		cancel(errors.New("disk full"))
	}()
	go func() {
		defer close(second)
		<-first
		cancel(errors.New("no queue"))
	}()

	// 4. Err says that it was cancelled, and Cause says why.
	fmt.Println("cleaned up after:", <-cleaned)
	<-second
	fmt.Println("cause:", context.Cause(ctx))
	fmt.Println("error:", ctx.Err())

	// 5. Where nobody gave a reason, there is none.
	plain, cancelPlain := context.WithCancel(context.Background())
	cancelPlain()
	fmt.Println("plain:", context.Cause(plain))

	// 6. A deadline can have a reason of its own.
	slow, cancelSlow := context.WithTimeoutCause(
		context.Background(), 0, errors.New("too slow"))
	defer cancelSlow()
	<-slow.Done()
	fmt.Println("slow:", context.Cause(slow))
}
