// Question_mark ends a goroutine early when there is an error, and
// hands the error to main.
package main

//@ nothing
//@ prints failed true

import (
	"fmt"
	"strconv"
)

func main() {
	end := make(chan error, 1)
	go func() {
		n, err := strconv.Atoi("x")
		if err != nil {
			end <- err
			return
		}
		fmt.Println("number", n)
		end <- nil
	}()

	fmt.Println("failed", <-end != nil)
}
