// Timer_callback sets a flag when the time is up. The function of a
// timer runs on a goroutine of its own.
package main

//@ race `timedOut = true` `fmt.Println("timed out:", timedOut)`

import (
	"fmt"
	"time"
)

func main() {
	timedOut := false
	fired := make(chan bool)

	time.AfterFunc(0, func() {
		timedOut = true
		close(fired)
	})

	fmt.Println("timed out:", timedOut)
	<-fired
}
