// Variable_of_the_round starts a goroutine in each round, which
// uses the variable of that round by its name. Nothing is wrong
// with that, since Go 1.22.
package main

//@ nothing
//@ prints 12 letters

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var letters atomic.Int64

	var wg sync.WaitGroup
	for _, n := range []int64{7, 5} {
		wg.Go(func() { letters.Add(n) })
	}
	wg.Wait()

	fmt.Println(letters.Load(), "letters")
}
