// Shared_fixture runs two checks in parallel, as t.Parallel would,
// that change what they share.
package main

//@ race `f.users = append(f.users, "ada")` `f.users = append(f.users, "ada")`

import (
	"fmt"
	"sync"
)

type fixture struct{ users []string }

func checkAdd(f *fixture) bool {
	f.users = append(f.users, "ada")
	return len(f.users) > 0
}

func main() {
	f := &fixture{}

	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() { _ = checkAdd(f) })
	}
	wg.Wait()

	fmt.Println("checked")
}
