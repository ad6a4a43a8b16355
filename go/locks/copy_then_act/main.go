// Copy_then_act takes out what it needs under the lock, and acts on
// it when the lock is free again.
package main

import (
	"errors"
	"fmt"
	"slices"
	"sync"
)

var errDiskFull = errors.New("disk full")

// 1. A journal collects lines until somebody writes them.
type journal struct {
	mu    sync.Mutex
	lines []string
}

func (j *journal) add(line string) {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.lines = append(j.lines, line)
}

// 2. Takes all lines out and leaves none. From the unlock on, the
// batch belongs to this call, and it may write for as long as it
// takes.
func (j *journal) flush(write func(batch []string) error) error {
	j.mu.Lock()
	batch := j.lines
	j.lines = nil
	j.mu.Unlock()

	err := write(batch)
	if err != nil {
		// 3. What was not written goes back, in front of what came
		// meanwhile.
		j.mu.Lock()
		j.lines = append(batch, j.lines...)
		j.mu.Unlock()
	}
	return err
}

// 4. To look at the lines, a copy: the slice itself would share its
// array with the journal.
func (j *journal) waiting() []string {
	j.mu.Lock()
	lines := slices.Clone(j.lines)
	j.mu.Unlock()
	return lines
}

func main() {
	j := &journal{}
	j.add("a")
	j.add("b")

	// 5. While the first batch is written, another line comes. Then
	// the write fails.
	writing, more := make(chan int), make(chan int)
	failed := make(chan error)
	go func() {
		failed <- j.flush(func(batch []string) error {
			writing <- len(batch)
			<-more
			return errDiskFull
		})
	}()
	fmt.Println("lines that are being written:", <-writing)
	j.add("c")
	fmt.Println("waiting:", j.waiting())
	more <- 1
	fmt.Println("first write:", <-failed)
	fmt.Println("waiting:", j.waiting())

	// 6. The second write finds all of them, in order.
	_ = j.flush(func(batch []string) error {
		fmt.Println("written:", batch)
		return nil
	})
	fmt.Println("waiting:", j.waiting())
}
