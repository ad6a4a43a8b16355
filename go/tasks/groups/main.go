// Groups starts several goroutines that belong together: the first
// error cancels the others, and the caller waits for all of them.
package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
)

type job func(context.Context) (string, error)

// 1. A group is a count, a context and the first error. Package
// errgroup has it ready.
func all(jobs ...job) ([]string, error) {
	ctx, cancel := context.WithCancelCause(context.Background())
	defer cancel(nil)
	results := make([]string, len(jobs))
	var group sync.WaitGroup
	for i, job := range jobs {
		group.Go(func() {
			result, err := job(ctx)
			if err != nil {
				cancel(err)
			}
			results[i] = result
		})
	}

	// 2. Nobody is left behind: those that are cancelled are waited
	// for as well.
	group.Wait()
	return results, context.Cause(ctx)
}

func main() {
	// 3. All of them succeed, and the results are in order.
	find := func(name string) job {
		return func(context.Context) (string, error) {
			return name, nil
		}
	}
	results, err := all(find("ada"), find("bob"), find("eve"))
	fmt.Println("found", results, "failed:", err != nil)

	// 4. One fails when all are at work. The others would wait for
	// ever.
	var atWork sync.WaitGroup
	var stopped atomic.Int32
	atWork.Add(3)
	waits := func(ctx context.Context) (string, error) {
		defer stopped.Add(1)
		atWork.Done()
		<-ctx.Done()
		return "", ctx.Err()
	}
	fails := func(context.Context) (string, error) {
		atWork.Done()
		atWork.Wait()
		return "", errors.New("no such user")
	}
	_, err = all(waits, fails, waits)
	fmt.Println("first error:", err)
	fmt.Println("stopped:", stopped.Load())
}
