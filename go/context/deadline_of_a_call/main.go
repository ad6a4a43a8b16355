// Deadline_of_a_call puts a limit around one call. A limit that was
// there already is inherited, and can only be made shorter.
package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// 1. The limit is that of this call alone. The cancel lets go of
// the timer when the answer comes first.
func fetch(
	ctx context.Context, answers <-chan string, limit time.Duration,
) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	select {
	case answer := <-answers:
		return answer, nil
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

func main() {
	answers := make(chan string, 1)
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()

	// 2. The answer comes first.
	answers <- "here"
	answer, err := fetch(ctx, answers, time.Hour)
	fmt.Println("answer:", answer, "failed:", err != nil)

	// 3. Nobody answers. That ends the call, and not its caller.
	short, start := time.Millisecond, time.Now()
	_, err = fetch(ctx, answers, short)
	fmt.Println("waited:", time.Since(start) >= short)
	fmt.Println(err)
	late := errors.Is(err, context.DeadlineExceeded)
	lives := ctx.Err() == nil
	fmt.Println("too late:", late, "caller lives:", lives)

	// 4. A child has the deadline of its parent, unless its own is
	// earlier.
	now := time.Now()
	soon := now.Add(2 * time.Millisecond)
	parent, cancelParent := context.WithDeadline(ctx, soon)
	defer cancelParent()
	longer, cancelLonger := context.WithTimeout(parent, time.Hour)
	defer cancelLonger()
	shorter, cancelShorter := context.WithDeadline(parent, now)
	defer cancelShorter()
	inherited, _ := longer.Deadline()
	own, _ := shorter.Deadline()
	fmt.Println("inherited:", inherited.Equal(soon))
	fmt.Println("shortened:", own.Before(soon))

	// 5. The deadline of the parent ends the call below it.
	_, err = fetch(longer, answers, time.Hour)
	fmt.Println(err)

	// 6. So does the end of the caller, which is no deadline.
	cancel()
	_, err = fetch(ctx, answers, time.Hour)
	fmt.Println(err)
}
