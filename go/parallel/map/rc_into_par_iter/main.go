// Rc_into_par_iter hands one value with a plain counter to all the
// goroutines of a parallel loop.
package main

//@ race `wg.Go(func() { w.uses++ })` `wg.Go(func() { w.uses++ })`

import (
	"fmt"
	"sync"
)

type word struct{ uses int }

func main() {
	red := &word{}
	words := []*word{red, red}

	var wg sync.WaitGroup
	for _, w := range words {
		wg.Go(func() { w.uses++ })
	}
	wg.Wait()

	fmt.Println("used:", red.uses > 0)
}
