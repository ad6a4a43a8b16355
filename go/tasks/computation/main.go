// Computation has one goroutine that computes and one that answers
// meanwhile, on one thread.
package main

import (
	"fmt"
	"runtime"
)

// 1. A goroutine computes as it does anything else: the runtime
// takes the thread from it when its time is over.
func compute[T any](job func() T) <-chan T {
	answer := make(chan T, 1)
	go func() { answer <- job() }()
	return answer
}

func main() {
	runtime.GOMAXPROCS(1)

	// 2. The job is held until somebody else has been heard. Jobs
	// in a service are not: here it lets the output show that the
	// two go on at the same time.
	begun, goOn := make(chan bool), make(chan bool)
	sum := compute(func() int {
		begun <- true
		<-goOn
		sum := 0
		for n := range 1000 {
			sum += n * n
		}
		return sum
	})

	// 3. Another goroutine answers meanwhile.
	pong := make(chan string)
	go func() {
		<-begun
		pong <- "pong"
		close(goOn)
	}()
	fmt.Println(<-pong)
	fmt.Println("sum", <-sum)
}
