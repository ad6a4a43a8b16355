// Buffer_reused sends a part of a buffer and fills the buffer
// again. A sub-slice shares the array.
package main

//@ race `fmt.Println(len(word), word[0] > 0)` `copy(buffer, "three")`

import "fmt"

func main() {
	words := make(chan []byte)
	done := make(chan bool)

	go func() {
		word := <-words
		fmt.Println(len(word), word[0] > 0)
		close(done)
	}()

	buffer := []byte("one two")
	words <- buffer[:3]
	copy(buffer, "three")
	<-done
}
