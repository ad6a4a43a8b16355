// Late_timer lets a lease run out: a function that is called after
// a time, and that may be too late to be stopped.
package main

import (
	"fmt"
	"sync"
	"time"
)

type lease struct {
	mu         sync.Mutex
	holder     string
	generation int
	timer      *time.Timer
}

// 1. Each holder has a generation, and a function that knows it.
func (l *lease) take(
	holder string, ttl time.Duration, ended func(holder string),
) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.clear()
	l.holder = holder
	generation := l.generation
	l.timer = time.AfterFunc(ttl, func() {
		l.expire(generation, ended)
	})
}

// 2. Stop does not wait for a function that has begun. It may be at
// the lock now. The caller holds it.
func (l *lease) clear() (held bool) {
	held = l.holder != ""
	l.holder = ""
	l.generation++
	if l.timer != nil {
		l.timer.Stop()
	}
	return held
}

// 3. One that is late finds another generation. The function that
// was handed in is called when the lock is free again.
func (l *lease) expire(generation int, ended func(holder string)) {
	l.mu.Lock()
	if generation != l.generation {
		l.mu.Unlock()
		return
	}
	holder := l.holder
	l.clear()
	l.mu.Unlock()
	ended(holder)
}

func (l *lease) release() (held bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.clear()
}

func (l *lease) now() (holder string, generation int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.holder, l.generation
}

func main() {
	l := &lease{}
	ends := make(chan string, 1)
	ended := func(holder string) { ends <- holder }

	// 4. This one runs out: nobody gives it back.
	l.take("ada", time.Millisecond, ended)
	fmt.Println(<-ends, "is out")
	fmt.Println("held:", l.release())

	// 5. This one is given back in time.
	l.take("bob", time.Hour, ended)
	fmt.Println("held:", l.release())

	// 6. The function of this one was at the lock when the lease
	// went to the next.
	l.take("cy", time.Hour, ended)
	_, late := l.now()
	l.take("dan", time.Hour, ended)
	l.expire(late, ended)
	holder, _ := l.now()
	fmt.Printf("holder: %q, ends: %d\n", holder, len(ends))
}
