// Async_fn_in_dyn calls a method that waits through an interface.
package main

//@ nothing
//@ prints hello

import "fmt"

type handler interface {
	handle(request string) string
}

type echo struct{}

func (echo) handle(request string) string {
	answer := make(chan string)
	go func() { answer <- request }()
	return <-answer
}

func main() {
	var h handler = echo{}

	fmt.Println(h.handle("hello"))
}
