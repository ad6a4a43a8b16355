// Unlock_elsewhere locks in one goroutine and unlocks in another,
// which finishes what the first has begun.
package main

import (
	"fmt"
	"sync"
)

type journal struct {
	mu      sync.Mutex
	lines   []string
	flushed chan string
}

// 1. It returns with the lock held: the next one who writes waits
// until this entry is flushed.
func (j *journal) write(entry string) {
	j.mu.Lock()
	go j.flush(entry)
}

// 2. A Mutex belongs to no goroutine. Whoever is done unlocks it.
func (j *journal) flush(entry string) {
	defer j.mu.Unlock()
	j.lines = append(j.lines, entry)
	j.flushed <- fmt.Sprint(len(j.lines), " ", entry)
}

func main() {
	j := &journal{flushed: make(chan string, 3)}
	for _, entry := range []string{"open", "read", "close"} {
		j.write(entry)
	}

	// 3. They came one after the other, in the order of the calls.
	for range 3 {
		fmt.Println(<-j.flushed)
	}
}
