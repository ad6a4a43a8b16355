// Wrong_ordering reads a flag that was set. In Go all atomic
// operations have one memory ordering, and there is none to choose.
package main

//@ nothing
//@ prints ready true

import (
	"fmt"
	"sync/atomic"
)

func main() {
	var ready atomic.Bool
	ready.Store(true)
	fmt.Println("ready", ready.Load())
}
