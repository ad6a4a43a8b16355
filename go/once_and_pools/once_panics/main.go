// Once_panics asks a second time for what has panicked at the
// first.
package main

import (
	"fmt"
	"sync"
)

// 1. A goroutine for each request, which recovers from a panic.
func request(name string, ask func()) {
	var wg sync.WaitGroup
	wg.Go(func() {
		defer func() {
			if reason := recover(); reason != nil {
				fmt.Println(name, "panicked:", reason)
			}
		}()
		ask()
		fmt.Println(name, "returned")
	})
	wg.Wait()
}

// 2. It would be well the second time.
func failsAtFirst() func() {
	calls := 0
	return func() {
		if calls++; calls == 1 {
			panic("not ready")
		}
		fmt.Println("made")
	}
}

type lazy struct {
	mu   sync.Mutex
	made bool
}

func (l *lazy) get(f func()) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if !l.made {
		f()
		l.made = true
	}
}

func main() {
	// 3. A Once is done, whether its function has returned or
	// panicked: the second request goes on and finds nothing made.
	var once sync.Once
	f := failsAtFirst()
	for range 2 {
		request("once", func() { once.Do(f) })
	}

	// 4. What OnceFunc and OnceValue return panics each time, with
	// what the function has panicked with.
	g := sync.OnceFunc(failsAtFirst())
	for range 2 {
		request("function", g)
	}

	// 5. A lock and a flag try again.
	var l lazy
	h := failsAtFirst()
	for range 2 {
		request("value", func() { l.get(h) })
	}
}
