// Poll_until looks again and again until something is so, with a
// limit, and in a way that can be stopped.
package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

var errTooLate = errors.New("too late")

// 1. The plain loop: look first, then ask for the time, then pause.
func poll(
	limit, pause time.Duration, ready func() bool,
) error {
	deadline := time.Now().Add(limit)
	for !ready() {
		if time.Now().After(deadline) {
			return errTooLate
		}
		time.Sleep(pause)
	}
	return nil
}

// 2. The same for who may be stopped: the pause is a wait for the
// end, with a limit. The deadline is the context's.
func pollUntil(
	ctx context.Context, pause time.Duration, ready func() bool,
) error {
	timer := time.NewTimer(pause)
	defer timer.Stop()
	for !ready() {
		timer.Reset(pause)
		select {
		case <-timer.C:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return nil
}

func main() {
	// 3. What is so already needs no pause, and what is so at the
	// third look needs two.
	look := func(n int, pause time.Duration) {
		looks, start := 0, time.Now()
		err := poll(time.Hour, pause, func() bool {
			looks++
			return looks >= n
		})
		waited := time.Since(start)
		fmt.Println("looks:", looks, "failed:", err != nil)
		pauses := time.Duration(looks-1) * pause
		fmt.Println("too soon:", waited < pauses)
	}
	look(1, time.Hour)
	look(3, time.Millisecond)

	// 4. What never is so ends with the limit.
	never := func() bool { return false }
	err := poll(0, time.Millisecond, never)
	fmt.Println("too late:", errors.Is(err, errTooLate))

	// 5. Somebody stops it while it pauses for an hour.
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	looked := make(chan struct{})
	go func() {
		<-looked
		cancel()
	}()
	err = pollUntil(ctx, time.Hour, func() bool {
		close(looked)
		return false
	})
	fmt.Println("stopped:", errors.Is(err, context.Canceled))
}
