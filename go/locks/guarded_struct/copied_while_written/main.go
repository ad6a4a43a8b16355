// Copied_while_written copies a struct while a goroutine writes to
// one of its fields. A copy reads all of them.
package main

//@ race `wg.Go(func() { a.balance += 100 })` `backup := a`

import (
	"fmt"
	"sync"
)

type account struct {
	owner   string
	balance int
}

func main() {
	a := account{owner: "ada"}

	var wg sync.WaitGroup
	wg.Go(func() { a.balance += 100 })
	backup := a
	wg.Wait()

	fmt.Println(backup.owner)
}
