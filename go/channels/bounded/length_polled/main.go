// Length_polled waits until something is in the channel and reads
// the data without receiving. Only a receive orders the two.
package main

//@ race `total = 10` `fmt.Println("total", total)`

import (
	"fmt"
	"runtime"
)

func main() {
	total := 0
	ready := make(chan bool, 1)

	go func() {
		total = 10
		ready <- true
	}()
	for len(ready) == 0 {
		runtime.Gosched()
	}

	fmt.Println("total", total)
}
