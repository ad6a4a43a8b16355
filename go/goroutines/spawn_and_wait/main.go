// Spawn_and_wait starts one goroutine a word and goes on when the
// last of them has ended.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	words := []string{"channel", "mutex", "select", "context"}
	var letters atomic.Int64

	// 1. Go counts the goroutine in before it starts and out when
	// its function returns.
	var wg sync.WaitGroup
	for _, word := range words {
		wg.Go(func() {
			letters.Add(int64(len(word)))
		})
	}

	// 2. Without this line, main would print, and the program end,
	// before the others are done.
	wg.Wait()

	// 3. The end of each goroutine happens before Wait returns, so
	// all the additions are seen here.
	fmt.Println(len(words), "words,", letters.Load(), "letters")
}
