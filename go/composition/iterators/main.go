// Iterators are backed by a goroutine that works ahead. Whoever
// leaves the loop early ends it, and waits for its end.
package main

import (
	"fmt"
	"iter"
	"strings"
	"sync/atomic"
)

var running atomic.Int64

// 1. The goroutine belongs to one walk: it begins with the loop and
// ends with it, however the loop is left.
func ahead(words ...string) iter.Seq[string] {
	return func(yield func(string) bool) {
		items := make(chan string, 2)
		stop := make(chan struct{})
		go func() {
			defer close(items)
			for _, word := range words {
				select {
				case items <- strings.ToUpper(word):
				case <-stop:
					return
				}
			}
		}()
		running.Add(1)
		defer func() {
			close(stop)
			for range items {
				// until it has ended
			}
			running.Add(-1)
		}()
		for item := range items {
			if !yield(item) {
				return
			}
		}
	}
}

// 2. To walk along two at once, one of them is pulled. It stands in
// the middle of its loop until it is stopped.
func zip(a, b iter.Seq[string]) iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		next, stop := iter.Pull(b)
		defer stop()
		for first := range a {
			second, ok := next()
			if !ok || !yield(first, second) {
				return
			}
		}
	}
}

func main() {
	letters := ahead("a", "b", "c", "d", "e", "f")

	// 3. To the end.
	count := 0
	for range letters {
		count++
	}
	fmt.Println("items:", count, "running:", running.Load())

	// 4. Two walks along the same letters, left in the middle.
	words := ahead("ada", "bob", "cy", "dan", "eve")
	for letter, word := range zip(letters, words) {
		fmt.Println(letter, word, "running:", running.Load())
		if letter == "B" {
			break
		}
	}
	fmt.Println("running:", running.Load())

	// 5. The shorter one ends both.
	count = 0
	for range zip(letters, words) {
		count++
	}
	fmt.Println("items:", count, "running:", running.Load())
}
