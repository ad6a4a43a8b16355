// Callbacks hands one function to several goroutines, which all
// call it.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

// 1. Nothing in this type says that visit will be called by several
// goroutines at the same time. A comment has to.
func each(words []string, visit func(word string)) {
	var wg sync.WaitGroup
	for _, word := range words {
		wg.Go(func() { visit(word) })
	}
	wg.Wait()
}

func main() {
	words := []string{"case", "chan", "func", "type"}
	var inside sync.WaitGroup
	inside.Add(len(words))

	// 2. All calls are inside before any goes on. What the callback
	// writes to must be protected: here by being atomic, and by a
	// mutex.
	var letters atomic.Int64
	var mu sync.Mutex
	last := ""
	each(words, func(word string) {
		inside.Done()
		inside.Wait()
		letters.Add(int64(len(word)))

		mu.Lock()
		defer mu.Unlock()
		last = max(last, word)
	})

	// 3. The callback is not called any more.
	fmt.Println(letters.Load(), "letters, the last is", last)
}
