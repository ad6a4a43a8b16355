// Short_section locks a part of a longer method, and does the work
// of the method with no lock held.
package main

import (
	"errors"
	"fmt"
	"sync"
)

var (
	errUnknown = errors.New("unknown")
	errTaken   = errors.New("taken")
)

// 1. The lock guards the table, and not what the jobs do. A job
// that somebody has taken is nil.
type table struct {
	mu   sync.Mutex
	jobs map[string]func() int
	sum  int
}

// 2. A deferred unlock would come at the end of the method, so each
// way out unlocks for itself.
func (t *table) run(name string) (int, error) {
	t.mu.Lock()
	work, ok := t.jobs[name]
	if !ok {
		t.mu.Unlock()
		return 0, errUnknown
	}
	if work == nil {
		t.mu.Unlock()
		return 0, errTaken
	}
	t.jobs[name] = nil
	t.mu.Unlock()

	// 3. The work may take its time, and others run theirs. What
	// comes of it is added in a section of its own.
	result := work()

	t.mu.Lock()
	t.sum += result
	t.mu.Unlock()
	return result, nil
}

func main() {
	// 4. Each of the two jobs waits for the other: both have to be
	// at work at the same time.
	met := make(chan int)
	t := &table{jobs: map[string]func() int{
		"left":  func() int { met <- 1; return 1 },
		"right": func() int { return <-met + 1 },
	}}
	var left, right int
	var wg sync.WaitGroup
	wg.Go(func() { left, _ = t.run("left") })
	wg.Go(func() { right, _ = t.run("right") })
	wg.Wait()
	fmt.Println("left", left, "right", right)

	// 5. Two ways out in the middle, and the lock is free after
	// each of them.
	_, err := t.run("left")
	fmt.Println("left again:", err)
	_, err = t.run("third")
	fmt.Println("third:", err)

	t.mu.Lock()
	fmt.Println("sum", t.sum)
	t.mu.Unlock()
}
