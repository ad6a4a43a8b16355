// Leave_the_loop ends a loop from inside a select, with a label.
package main

import "fmt"

func main() {
	jobs := make(chan int)
	quit := make(chan string)

	// 1. Three jobs, and then somebody has had enough.
	go func() {
		for n := range 3 {
			jobs <- 10 * n
		}
		quit <- "enough"
	}()

	// 2. A break leaves the innermost for, switch or select: here
	// it would be the select. The label names the loop.
	sum, why := 0, ""
loop:
	for {
		select {
		case n := <-jobs:
			sum += n
		case why = <-quit:
			break loop
		}
	}

	// 3. The loop is over; what it found stands in variables.
	fmt.Println(why, "after", sum)
}
