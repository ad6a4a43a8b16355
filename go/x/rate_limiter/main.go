// Rate_limiter lets ten events a second through, and a burst of
// three.
package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"golang.org/x/time/rate"
)

func main() {
	// 1. The bucket holds three tokens, and gets one every 100 ms.
	limiter := rate.NewLimiter(rate.Every(100*time.Millisecond), 3)

	// 2. The time is given, so that the output does not depend on
	// the clock. Allow and Reserve take the clock's.
	start := time.Now()
	after := func(ms time.Duration) time.Time {
		return start.Add(ms * time.Millisecond)
	}

	// 3. A burst of three goes through; the fourth is turned away.
	for range 4 {
		fmt.Print(limiter.AllowN(after(0), 1), " ")
	}
	fmt.Println("at 0 ms")

	// 4. Tokens come back with time, and never more than three.
	fmt.Println(limiter.AllowN(after(99), 1), "at 99 ms")
	fmt.Println(limiter.AllowN(after(100), 1), "at 100 ms")
	fmt.Println(limiter.TokensAt(after(5000)), "tokens at 5 s")

	// 5. A reservation takes its tokens at once, even those that
	// are still to come, and says how long to wait for them.
	now := after(5000)
	limiter.ReserveN(now, 3)
	second := limiter.ReserveN(now, 2)
	fmt.Println("wait", second.DelayFrom(now))

	// 6. One that is not used gives back what it has.
	second.CancelAt(now)
	third := limiter.ReserveN(now, 1)
	fmt.Println("wait", third.DelayFrom(now))
	fmt.Println("four at once:", limiter.ReserveN(now, 4).OK())

	// 7. Wait reserves and sleeps. One that cannot be in time says
	// so at once, and takes no token.
	slow := rate.NewLimiter(rate.Every(time.Hour), 1)
	ctx := context.Background()
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	fmt.Println("first in time:", slow.Wait(ctx) == nil)
	fmt.Println("second in time:", slow.Wait(ctx) == nil)
	fmt.Println("third at once:", slow.Allow())

	// 8. One that will be in time waits until it is.
	begin, pause := time.Now(), 2*time.Millisecond
	quick := rate.NewLimiter(rate.Every(pause), 1)
	err := errors.Join(quick.Wait(ctx), quick.Wait(ctx))
	waited := time.Since(begin) >= pause
	fmt.Println("failed:", err != nil, "waited:", waited)
}
