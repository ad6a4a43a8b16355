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

	// 1. wg.Go counts a goroutine in before it starts, and out when
	// its function has returned.
	var wg, met sync.WaitGroup
	met.Add(len(words) + 1)
	for _, word := range words {
		wg.Go(func() {
			// 2. Nobody goes on before all of them are here, and
			// main: a WaitGroup makes a barrier, too.
			met.Done()
			met.Wait()
			letters.Add(int64(len(word)))
		})
	}

	// 3. Main is the last to arrive. Without these two lines it
	// would print, and the program end, before their work is done.
	met.Done()
	wg.Wait()

	// 4. The end of each goroutine happens before Wait returns, so
	// all the additions are seen here.
	fmt.Println(len(words), "at once,", letters.Load(), "letters")
}
