// Checked_in_a_loop asks the context now and then in a loop that
// computes and never waits.
package main

import (
	"context"
	"fmt"
)

// 1. It looks before every batch: often enough to stop soon, and
// seldom enough not to be felt.
const batch = 64

func sum(
	ctx context.Context, numbers []int, progress func(done int),
) (int, error) {
	total := 0
	for i, n := range numbers {
		if i%batch == 0 {
			if err := ctx.Err(); err != nil {
				return total, err
			}
			progress(i)
		}
		total += n
	}
	return total, nil
}

func main() {
	numbers := make([]int, 1000)
	for i := range numbers {
		numbers[i] = 1
	}
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()

	// 2. Nobody ends it: all is done.
	done, err := sum(ctx, numbers, func(int) {})
	fmt.Println("done:", done, "ended:", err != nil)

	// 3. Another goroutine ends it, when half of the work is done.
	half, ended := make(chan struct{}), make(chan struct{})
	go func() {
		<-half
		cancel()
		close(ended)
	}()
	done, err = sum(ctx, numbers, func(done int) {
		if done == 8*batch {
			close(half)
			<-ended
		}
	})

	// 4. The batch in which it was ended is finished.
	fmt.Println("done:", done, "ended:", err != nil)
}
