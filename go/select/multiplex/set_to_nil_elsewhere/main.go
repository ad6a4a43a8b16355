// Set_to_nil_elsewhere takes a channel out of another goroutine's
// select, by setting the variable that both of them use.
package main

//@ race `case small <- 1:` `small = nil`

import "fmt"

func main() {
	small := make(chan int, 1)
	done := make(chan bool)

	go func() {
		select {
		case small <- 1:
		default:
		}
		close(done)
	}()
	small = nil
	<-done

	fmt.Println("taken out:", small == nil)
}
