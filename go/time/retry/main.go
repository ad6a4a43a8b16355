// Retry tries again after a pause that doubles, until it succeeds,
// has tried often enough, or is told to stop.
package main

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"time"
)

var errRefused = errors.New("refused") // no use to try again

type policy struct {
	attempts int
	first    time.Duration
	pause    func(ctx context.Context, d time.Duration) error
}

// 1. The pause ends early when the context does. That the timer is
// not stopped does not matter: nobody else has it.
func pause(ctx context.Context, d time.Duration) error {
	select {
	case <-time.After(d):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// 2. Each pause is twice as long as the last, and up to a half more
// by chance, so that many clients do not come back together.
func (p policy) retry(ctx context.Context, try func() error) error {
	wait := p.first
	for attempt := 1; ; attempt++ {
		err := try()
		if err == nil || errors.Is(err, errRefused) {
			return err
		}
		if attempt == p.attempts {
			return fmt.Errorf("after %d attempts: %w", attempt, err)
		}
		if e := p.pause(ctx, wait+rand.N(wait/2)); e != nil {
			return e
		}
		wait *= 2
	}
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	down := errors.New("down")

	// 3. What it pauses with is handed in: here it takes no time,
	// and keeps what it was asked for.
	var pauses []time.Duration
	fake := func(_ context.Context, d time.Duration) error {
		pauses = append(pauses, d)
		return nil
	}
	p := policy{attempts: 4, first: time.Second, pause: fake}
	fmt.Println(p.retry(ctx, func() error { return down }))
	for n, d := range pauses {
		least := time.Second << n
		in := least <= d && d < least+least/2
		fmt.Println("pause", n, "from", least, "on:", in)
	}
	doubled := pauses[1] == 2*pauses[0] && pauses[2] == 2*pauses[1]
	fmt.Println("more by chance:", !doubled)

	// 4. An error that will not change ends it at once.
	tries := 0
	err := p.retry(ctx, func() error { tries++; return errRefused })
	fmt.Println(err, "tries:", tries)

	// 5. The third attempt succeeds, after two real pauses.
	tries = 0
	p.first, p.pause = time.Millisecond, pause
	start := time.Now()
	err = p.retry(ctx, func() error {
		tries++
		if tries < 3 {
			return down
		}
		return nil
	})
	waited := time.Since(start) >= 2*p.first
	fmt.Println("failed:", err != nil, "tries:", tries)
	fmt.Println("waited:", waited)

	// 6. Somebody ends it while it pauses for an hour.
	p.first = time.Hour
	err = p.retry(ctx, func() error {
		go cancel()
		return down
	})
	fmt.Println("stopped:", errors.Is(err, context.Canceled))
}
