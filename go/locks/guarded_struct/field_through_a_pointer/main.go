// Field_through_a_pointer starts a goroutine in a method, which
// writes to a field of the receiver.
package main

//@ race `a.balance += amount` `fmt.Println("balance", a.balance)`

import "fmt"

type account struct{ balance int }

func (a *account) depositLater(amount int, done chan<- bool) {
	go func() {
		a.balance += amount
		close(done)
	}()
}

func main() {
	a := &account{}
	done := make(chan bool)

	a.depositLater(100, done)
	fmt.Println("balance", a.balance)
	<-done
}
