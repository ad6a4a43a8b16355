// Read_without_lock forgets the lock in the method that only reads.
package main

//@ race `a.balance += amount` `fmt.Println("balance", a.balance)`

import (
	"fmt"
	"sync"
)

type account struct {
	mu      sync.Mutex
	balance int
}

func (a *account) deposit(amount int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.balance += amount
}

func (a *account) show() {
	fmt.Println("balance", a.balance)
}

func main() {
	a := &account{}

	var wg sync.WaitGroup
	wg.Go(func() { a.deposit(100) })
	a.show()
	wg.Wait()
}
