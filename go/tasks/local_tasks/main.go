// Local_tasks has one goroutine that owns a room, and clients that
// hand it what is to be done there. The room needs no lock.
package main

import (
	"fmt"
	"slices"
)

type room struct{ members []string }

// 1. One at a time: no function runs while another one does.
func (r *room) loop(do <-chan func()) {
	for f := range do {
		f()
	}
}

func main() {
	var r room
	do := make(chan func())
	go r.loop(do)

	// 2. A client comes, waits for the others, and leaves.
	join := func(name string) (members int) {
		done := make(chan bool)
		do <- func() {
			r.members = append(r.members, name)
			members = len(r.members)
			close(done)
		}
		<-done
		return members
	}
	leave := func(name string) {
		do <- func() {
			at := slices.Index(r.members, name)
			r.members = slices.Delete(r.members, at, at+1)
		}
	}
	ada, all := make(chan int), make(chan bool)
	adaLeft := make(chan bool)
	go func() {
		ada <- join("ada")
		<-all
		leave("ada")
		close(adaLeft)
	}()
	fmt.Println("ada is number", <-ada)
	fmt.Println("bob is number", join("bob"))
	close(all)
	<-adaLeft

	// 3. What is left.
	left := make(chan []string)
	do <- func() { left <- r.members }
	fmt.Println("left", <-left)
	close(do)
}
