// Once computes a value when it is first asked for, and only then,
// no matter how many goroutines ask.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

var loads atomic.Int64

// 1. A function that runs once and remembers its result.
var settings = sync.OnceValue(func() map[string]string {
	loads.Add(1)
	return map[string]string{"mode": "fast"}
})

func main() {
	fmt.Println("loads before", loads.Load())

	// 2. All of them ask. One runs the function, the others wait
	// for it, and all get the same value.
	var wg sync.WaitGroup
	var fast atomic.Int64
	for range 8 {
		wg.Go(func() {
			if settings()["mode"] == "fast" {
				fast.Add(1)
			}
		})
	}
	wg.Wait()
	fmt.Println("loads after", loads.Load(), "seen by", fast.Load())

	// 3. Once.Do is for something that has to happen, without a
	// value.
	var once sync.Once
	for range 3 {
		once.Do(func() { fmt.Println("once") })
	}
}
