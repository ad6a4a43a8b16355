// Zero_copy_string makes a string of a buffer by way of unsafe,
// with no copy, and fills the buffer again. The race detector takes
// for granted that a string does not change.
package main

//@ nothing
//@ prints log GET /two

import (
	"fmt"
	"sync"
	"unsafe"
)

func main() {
	buffer := []byte("GET /one")
	request := unsafe.String(&buffer[0], len(buffer))

	var wg sync.WaitGroup
	filled := make(chan bool)
	wg.Go(func() {
		<-filled
		fmt.Println("log", request)
	})
	copy(buffer, "GET /two")
	close(filled)
	wg.Wait()
}
