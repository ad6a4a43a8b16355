// Restarts_itself sets a timer anew from its own function. That may
// run before AfterFunc has returned the timer.
package main

//@ race `timer = time.AfterFunc(0, func() {` `if timer != nil {`

import (
	"time"
)

func main() {
	var timer *time.Timer
	fired := make(chan struct{})

	timer = time.AfterFunc(0, func() {
		if timer != nil {
			timer.Reset(time.Hour)
		}
		close(fired)
	})

	<-fired
}
