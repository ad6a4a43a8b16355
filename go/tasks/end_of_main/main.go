// End_of_main returns from main while one goroutine waits, and
// another one waits for the end of that.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var jobs sync.WaitGroup
	stop, over := make(chan bool), make(chan bool)

	// 1. It has begun when main returns, and would say when the
	// other one is over.
	begun := make(chan bool)
	jobs.Go(func() {
		close(begun)
		<-over
		fmt.Println("the blocking job has finished")
	})
	<-begun

	// 2. It waits, and would clean up.
	waits := make(chan bool)
	jobs.Go(func() {
		defer close(over)
		defer fmt.Println("the one that waits has cleaned up")
		close(waits)
		<-stop
	})
	<-waits

	// 3. The program ends with main. Nobody is waited for, and no
	// deferred call of a goroutine runs.
	fmt.Println("main returns")
}
