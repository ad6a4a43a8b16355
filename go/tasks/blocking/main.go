// Blocking has two goroutines that block, on two threads, and a
// third one that lets them go on.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	runtime.GOMAXPROCS(2)

	// 1. A call that waits for something outside: here, for a key.
	read := func(begun chan<- bool, key <-chan int) int {
		begun <- true
		return <-key
	}

	// 2. Two of them block. The runtime gives their threads to
	// others meanwhile.
	begun, keys := make(chan bool), make(chan int)
	var sum int
	var mu sync.Mutex
	var jobs sync.WaitGroup
	for range 2 {
		jobs.Go(func() {
			key := read(begun, keys)
			mu.Lock()
			defer mu.Unlock()
			sum += key
		})
	}
	<-begun
	<-begun
	fmt.Println("two are blocked")

	// 3. A third one runs all the same, and lets them go on.
	go func() {
		keys <- 3
		keys <- 4
	}()
	jobs.Wait()
	fmt.Println("sum", sum)
}
