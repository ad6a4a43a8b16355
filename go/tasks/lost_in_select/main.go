// Lost_in_select hands values on, and answers requests while it
// waits. No value is lost when a request comes first.
package main

import "fmt"

// relay hands on what comes in.
func relay(
	in <-chan int, out chan<- int, pings <-chan chan<- bool,
) {
	defer close(out)
	for v := range in {
		// 1. The value is in a variable. A select in which another
		// case was chosen has not sent it, and tries again.
		for sent := false; !sent; {
			select {
			case out <- v:
				sent = true
			case answer := <-pings:
				answer <- true
			}
		}
	}
}

func main() {
	in, out := make(chan int, 3), make(chan int)
	pings := make(chan chan<- bool)
	for v := range 3 {
		in <- v
	}
	close(in)
	go relay(in, out, pings)

	// 2. The relay has nobody to hand a value to, and gets a
	// request.
	answer := make(chan bool, 1)
	pings <- answer
	fmt.Println("alive", <-answer)

	// 3. All of the values arrive.
	for v := range out {
		fmt.Println("got", v)
	}
}
