// Guarded_struct hides a struct with a mutex behind methods that
// lock it.
package main

import (
	"fmt"
	"sync"
)

// 1. The mutex stands above the fields that it guards.
type account struct {
	mu      sync.Mutex
	owner   string
	balance int
	history []int
}

// 2. A pointer receiver: a copy of the struct would have a mutex of
// its own, and guard nothing.
func (a *account) deposit(amount int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.balance += amount
	a.history = append(a.history, amount)
}

// 3. Returns copies. A slice that is handed out unlocked would
// still be the one that deposit writes to.
func (a *account) summary() (owner string, balance, entries int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.owner, a.balance, len(a.history)
}

func main() {
	a := &account{owner: "ada"}

	var wg sync.WaitGroup
	for n := range 5 {
		wg.Go(func() { a.deposit(n * 100) })
	}
	wg.Wait()

	// 4. All fields were read under one lock, so they fit together.
	owner, balance, entries := a.summary()
	fmt.Println(owner, "has", balance, "after", entries, "deposits")
}
