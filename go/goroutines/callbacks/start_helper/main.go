// Start_helper runs whatever function it is given on a goroutine of
// its own. Nothing is wrong with that.
package main

//@ nothing
//@ prints started

import (
	"fmt"
	"sync"
)

func run(f func()) {
	var wg sync.WaitGroup
	wg.Go(f)
	wg.Wait()
}

func main() {
	run(func() { fmt.Println("started") })
}
