// Once_functions keeps functions in a struct that run at the first
// call and remember what came of it.
package main

import (
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
)

// 1. To the caller they are functions like any other.
type app struct {
	settings func() (string, error)
	shutdown func()
}

// 2. OnceValues is for a value and an error, and OnceFunc for
// something that has no value. OnceValue is for one value.
func newApp(read func() (string, error), end func()) *app {
	return &app{
		settings: sync.OnceValues(read),
		shutdown: sync.OnceFunc(end),
	}
}

func main() {
	var reads, fast, ended, sawEnd atomic.Int32
	var wg, bothHere sync.WaitGroup
	a := newApp(
		func() (string, error) {
			reads.Add(1)
			return "fast", nil
		},
		func() {
			bothHere.Wait()
			ended.Add(1)
		},
	)

	// 3. Four ask for the settings, which are read once.
	for range 4 {
		wg.Go(func() {
			mode, err := a.settings()
			if err == nil && mode == "fast" {
				fast.Add(1)
			}
		})
	}
	wg.Wait()
	fmt.Println("read", reads.Load(), "seen by", fast.Load())

	// 4. Two shut down at the same time. For both of them it is
	// over when the call returns.
	bothHere.Add(2)
	for range 2 {
		wg.Go(func() {
			bothHere.Done()
			a.shutdown()
			sawEnd.Add(ended.Load())
		})
	}
	wg.Wait()
	fmt.Println("ended", ended.Load(), "seen by", sawEnd.Load())

	// 5. An error is remembered as well. The second call does not
	// find the file that is there by then.
	there := false
	b := newApp(func() (string, error) {
		if !there {
			return "", errors.New("no file")
		}
		return "slow", nil
	}, func() {})
	_, err := b.settings()
	fmt.Println("first:", err)
	there = true
	_, err = b.settings()
	fmt.Println("second:", err)
}
