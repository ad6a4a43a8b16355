// Shared_fixture runs two checks in parallel, as a test with
// t.Parallel does, on one fixture that both of them change.
package main

//@ race `*fixture = append(*fixture, "ada")` `*fixture = (*fixture)[:0]`

import (
	"fmt"
	"sync"
)

func checkAdd(fixture *[]string) {
	*fixture = append(*fixture, "ada")
	if len(*fixture) == 0 {
		panic("not added")
	}
}

func checkClear(fixture *[]string) {
	*fixture = (*fixture)[:0]
	if len(*fixture) != 0 {
		panic("not cleared")
	}
}

func main() {
	fixture := []string{"grace"}

	var wg sync.WaitGroup
	wg.Go(func() { checkAdd(&fixture) })
	wg.Go(func() { checkClear(&fixture) })
	wg.Wait()

	fmt.Println("2 passed")
}
