// Map is a table that several goroutines read and write.
package main

import (
	"fmt"
	"maps"
	"runtime"
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

// 2. Looked up and written under one lock. The others get their
// turn in between, and wait.
func (c *counts) add(word string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	n := c.byWord[word]
	runtime.Gosched()
	c.byWord[word] = n + 1
}

// 3. A sync.Map is for keys that are written once and read often.
// Who finds nothing makes a value. LoadOrStore keeps the first that
// comes and gives it to all.
func get(cache *sync.Map, key string, create func() int) int {
	if value, ok := cache.Load(key); ok {
		return value.(int)
	}
	value, _ := cache.LoadOrStore(key, create())
	return value.(int)
}

func main() {
	c := counts{byWord: make(map[string]int)}
	words := []string{"red", "green", "blue"}
	var cache sync.Map
	got := make([]int, 8)

	// 4. Nobody stores a value before all eight have made one.
	var wg, allMade sync.WaitGroup
	allMade.Add(8)
	for n := range 8 {
		wg.Go(func() {
			got[n] = get(&cache, "seed", func() int {
				allMade.Done()
				allMade.Wait()
				return n
			})
			for _, word := range words {
				c.add(word)
			}
		})
	}
	wg.Wait()
	fmt.Println("different seeds", len(slices.Compact(got)))

	// 5. Maps have no order, so the words are sorted.
	everyOne := true
	for _, word := range slices.Sorted(maps.Keys(c.byWord)) {
		fmt.Println(word)
		everyOne = everyOne && c.byWord[word] == 8
	}
	fmt.Println("every one counted", everyOne)
}
