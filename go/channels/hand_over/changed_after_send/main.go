// Changed_after_send goes on using a buffer that was sent.
package main

//@ race `buffer[0] = '!'` `buffer[0] = '?'`

import "fmt"

func main() {
	full := make(chan []byte, 1)
	lengths := make(chan int)

	go func() {
		buffer := <-full
		buffer[0] = '!'
		lengths <- len(buffer)
	}()

	buffer := []byte("one")
	full <- buffer
	buffer[0] = '?'

	fmt.Println(<-lengths)
}
