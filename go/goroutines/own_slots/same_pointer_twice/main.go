// Same_pointer_twice has a goroutine for each element of a slice of
// pointers. Two of them point to the same account.
package main

//@ race `a.balance += 10` `a.balance += 10`

import (
	"fmt"
	"sync"
)

type account struct{ balance int }

func main() {
	ada, grace := &account{}, &account{}
	batch := []*account{ada, grace}
	batch = append(batch, ada)

	var wg sync.WaitGroup
	for _, a := range batch {
		wg.Go(func() {
			a.balance += 10
		})
	}
	wg.Wait()

	fmt.Println(ada.balance, grace.balance)
}
