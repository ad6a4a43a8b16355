// First_answer asks several replicas at the same time. The first
// good answer is taken, and the others are told to stop.
package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
)

type answer struct {
	text string
	err  error
}

type replica func(ctx context.Context) (string, error)

func first(
	ctx context.Context, replicas ...replica,
) (string, error) {
	// 1. On each way out the others are told, and waited for.
	ctx, cancel := context.WithCancel(ctx)
	var asked sync.WaitGroup
	defer asked.Wait()
	defer cancel()

	// 2. There is room for every answer: one that comes too late
	// waits for nobody.
	answers := make(chan answer, len(replicas))
	for _, ask := range replicas {
		asked.Go(func() {
			text, err := ask(ctx)
			answers <- answer{text, err}
		})
	}

	// 3. An error is no answer yet. Only when all have failed are
	// their errors the result.
	var errs []error
	for range replicas {
		a := <-answers
		if a.err == nil {
			return a.text, nil
		}
		errs = append(errs, a.err)
	}
	return "", errors.Join(errs...)
}

func main() {
	ctx := context.Background()

	// 4. The first one fails, the second answers after that, and
	// the third would not end by itself.
	failed, stopped := make(chan struct{}), 0
	text, err := first(ctx,
		func(context.Context) (string, error) {
			defer close(failed)
			return "", errors.New("a is down")
		},
		func(context.Context) (string, error) {
			<-failed
			return "b is here", nil
		},
		func(ctx context.Context) (string, error) {
			<-ctx.Done()
			stopped++
			return "", ctx.Err()
		},
	)
	if err != nil {
		panic(err)
	}
	fmt.Println("answer:", text)
	fmt.Println("told to stop:", stopped)

	// 5. Both fail. The caller gets both errors.
	_, err = first(ctx,
		func(context.Context) (string, error) {
			return "", errors.New("down")
		},
		func(context.Context) (string, error) {
			return "", errors.New("down")
		},
	)
	fmt.Println("no answer:")
	fmt.Println(err)
}
