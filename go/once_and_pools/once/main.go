// Once computes a value when it is first asked for, and only then,
// no matter how many goroutines ask.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var loads, fast atomic.Int32
	var wg, allAsk sync.WaitGroup
	allAsk.Add(8)

	// 1. A function that runs once and remembers its result. This
	// one is slow: it returns when all eight ask for it.
	load := func() string {
		loads.Add(1)
		allAsk.Wait()
		return "fast"
	}
	mode := sync.OnceValue(load)
	fmt.Println("loads before", loads.Load())

	// 2. One of those who ask runs the function, the others wait
	// for it, and all get the same value.
	for range 8 {
		wg.Go(func() {
			allAsk.Done()
			if mode() == "fast" {
				fast.Add(1)
			}
		})
	}
	wg.Wait()
	fmt.Println("loads after", loads.Load(), "seen by", fast.Load())

	// 3. Once.Do is for something that has to happen and has no
	// value.
	var once sync.Once
	for range 3 {
		wg.Go(func() {
			once.Do(func() { fmt.Println("once") })
		})
	}
	wg.Wait()
}
