// Shared_rand draws random numbers on two goroutines from one
// generator. The functions of the package may be used so, those of
// a *rand.Rand may not.
package main

//@ race `wg.Go(func() { _ = dice.IntN(6) })` `wg.Go(func() { _ = dice.IntN(6) })`

import (
	"fmt"
	"math/rand/v2"
	"sync"
)

func main() {
	dice := rand.New(rand.NewPCG(1, 2))

	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() { _ = dice.IntN(6) })
	}
	wg.Wait()

	fmt.Println("drawn")
}
