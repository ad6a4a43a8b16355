// Guarded_struct hides a struct with a mutex behind methods that
// lock it.
package main

import (
	"fmt"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
)

// 1. The mutex stands above the fields that it guards. The owner
// never changes and needs no lock.
type account struct {
	owner string

	mu      sync.Mutex
	balance int
	history []int
}

// 2. A pointer receiver: a copy of the struct would have a mutex of
// its own. Others get their turn between the two fields, and wait.
func (a *account) deposit(amount int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.balance += amount
	runtime.Gosched()
	a.history = append(a.history, amount)
}

// 3. Returns copies. The slice itself would be the one that the
// account goes on using.
func (a *account) summary() (balance int, history []int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.balance, slices.Clone(a.history)
}

func main() {
	a := &account{owner: "ada"}

	// 4. Five deposit, and each looks while the others deposit. All
	// was read under one lock, so it fits together.
	var torn atomic.Int32
	var wg, allHere sync.WaitGroup
	allHere.Add(5)
	for n := range 5 {
		wg.Go(func() {
			allHere.Done()
			allHere.Wait()
			for range 20 {
				a.deposit(n * 10)
				runtime.Gosched()
				balance, history := a.summary()
				for _, amount := range history {
					balance -= amount
				}
				if balance != 0 {
					torn.Add(1)
				}
			}
		})
	}
	wg.Wait()

	balance, history := a.summary()
	entries := len(history)
	fmt.Println(a.owner, "has", balance, "in", entries, "deposits")
	fmt.Println("every look fits", torn.Load() == 0)
}
