// Token_bucket limits how often something happens: so many at once,
// and one more each period.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

type bucket struct {
	mu     sync.Mutex
	period time.Duration
	burst  int
	tokens int
	since  time.Time // up to when tokens were put in
}

func newBucket(
	burst int, period time.Duration, now time.Time,
) *bucket {
	return &bucket{
		period: period, burst: burst, tokens: burst, since: now,
	}
}

// 1. Nobody fills the bucket: whoever comes finds out how many
// periods are over since the last look. Look and take are one
// section.
func (b *bucket) allow(now time.Time) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if periods := int(now.Sub(b.since) / b.period); periods > 0 {
		b.tokens = min(b.tokens+periods, b.burst)
		b.since = b.since.Add(time.Duration(periods) * b.period)
	}
	if b.tokens == 0 {
		return false
	}
	b.tokens--
	return true
}

// 2. So many ask, all at one moment.
func crowd(b *bucket, now time.Time) int64 {
	var allowed atomic.Int64
	var callers sync.WaitGroup
	for range 8 {
		callers.Go(func() {
			if b.allow(now) {
				allowed.Add(1)
			}
		})
	}
	callers.Wait()
	return allowed.Load()
}

func main() {
	// 3. The time is an argument, so that nobody has to wait for it
	// here.
	start := time.Now()
	b := newBucket(3, time.Second, start)
	after := func(d time.Duration) time.Time { return start.Add(d) }
	fmt.Println("at once:", crowd(b, start))
	fmt.Println("a half later:", crowd(b, after(time.Second/2)))
	fmt.Println("two seconds:", crowd(b, after(2*time.Second)))

	// 4. What nobody takes is not saved up beyond the burst. A part
	// of a period is not lost.
	fmt.Println("an hour:", crowd(b, after(time.Hour)))
	late := after(time.Hour + 1500*time.Millisecond)
	fmt.Println("one and a half more:", crowd(b, late))
	late = after(time.Hour + 2*time.Second)
	fmt.Println("the other half:", crowd(b, late))
}
