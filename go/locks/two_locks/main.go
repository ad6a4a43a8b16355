// Two_locks takes the locks of two accounts, always in the same
// order.
package main

import (
	"errors"
	"fmt"
	"runtime"
	"sync"
)

var (
	errSame = errors.New("one account")
	errPoor = errors.New("not enough")
)

type account struct {
	id int

	mu    sync.Mutex
	cents int
}

// 1. The one with the smaller number first, whatever the direction.
// So nobody holds the second and waits for the first.
func lockBoth(a, b *account) (unlock func()) {
	if a.id > b.id {
		a, b = b, a
	}
	a.mu.Lock()
	b.mu.Lock()
	return func() { b.mu.Unlock(); a.mu.Unlock() }
}

// 2. One account twice would be one lock twice.
func transfer(from, to *account, cents int) error {
	if from.id == to.id {
		return errSame
	}
	defer lockBoth(from, to)()
	if from.cents < cents {
		return errPoor
	}
	from.cents -= cents
	runtime.Gosched() // meanwhile it is in neither
	to.cents += cents
	return nil
}

// 3. What is read of both is true only if both are locked at the
// same time.
func sum(a, b *account) int {
	defer lockBoth(a, b)()
	return a.cents + b.cents
}

func move(from, to *account, times int) (moved int) {
	for range times {
		if transfer(from, to, 1) == nil {
			moved++
		}
	}
	return moved
}

func main() {
	a := &account{id: 1, cents: 500}
	b := &account{id: 2, cents: 500}

	// 4. Two move money in opposite directions, and a third looks.
	var wg sync.WaitGroup
	var there, back int
	var torn bool
	wg.Go(func() { there = move(a, b, 20) })
	wg.Go(func() { back = move(b, a, 10) })
	wg.Go(func() {
		for range 100 {
			runtime.Gosched() // the movers go on
			torn = torn || sum(a, b) != 1000
		}
	})
	wg.Wait()
	fmt.Println("moved", there, "and", back)
	fmt.Println("every look was 1000:", !torn)

	// 5. A transfer that is refused leaves both locks free.
	fmt.Println("too much:", transfer(a, b, 1000))
	fmt.Println("to itself:", transfer(a, a, 1))
	fmt.Println("last look:", sum(b, a))
}
