// Timer_callback writes to a variable when a timer fires. The
// function runs on a goroutine of its own.
package main

//@ race `waited++` `fmt.Println("waited", waited)`

import (
	"fmt"
	"time"
)

func main() {
	waited := 0
	fired := make(chan bool)

	time.AfterFunc(0, func() {
		waited++
		close(fired)
	})
	fmt.Println("waited", waited)
	<-fired
}
