// Map is a table that several goroutines read and write.
package main

import (
	"fmt"
	"slices"
	"sync"
)

// 1. A Go map must not be written by two goroutines at the same
// time, and not read while it is written. A mutex is the usual
// answer.
type counts struct {
	mu     sync.Mutex
	byWord map[string]int
}

func (c *counts) add(word string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.byWord[word]++
}

func main() {
	texts := [][]string{
		{"red", "green", "red"},
		{"blue", "red"},
		{"green", "blue", "red"},
	}

	c := counts{byWord: make(map[string]int)}
	var wg sync.WaitGroup
	for _, text := range texts {
		wg.Go(func() {
			for _, word := range text {
				c.add(word)
			}
		})
	}
	wg.Wait()

	// 2. Maps have no order, so the names are sorted.
	for _, word := range []string{"blue", "green", "red"} {
		fmt.Println(word, c.byWord[word])
	}

	// 3. A sync.Map is for keys that are written once and read
	// often, or that every goroutine has its own of.
	var first sync.Map
	for i, text := range texts {
		wg.Go(func() { first.Store(text[0], i) })
	}
	wg.Wait()
	var seen []string
	for word := range first.Range {
		seen = append(seen, word.(string))
	}
	slices.Sort(seen)
	fmt.Println("first words", seen)
}
