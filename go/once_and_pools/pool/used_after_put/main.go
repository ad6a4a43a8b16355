// Used_after_put returns a slice of a buffer that it has given
// back. The next one who takes the buffer writes to the same bytes.
package main

//@ race `wg.Go(func() { _ = greet("ada")[0] })` `buffer.WriteString("hello, " + name)`

import (
	"bytes"
	"fmt"
	"sync"
)

var buffers = sync.Pool{
	New: func() any { return new(bytes.Buffer) },
}

func greet(name string) []byte {
	buffer := buffers.Get().(*bytes.Buffer)
	defer buffers.Put(buffer)
	buffer.Reset()
	buffer.WriteString("hello, " + name)
	return buffer.Bytes()
}

func main() {
	var wg sync.WaitGroup
	for range 50 {
		wg.Go(func() { _ = greet("ada")[0] })
	}
	wg.Wait()

	fmt.Println("given back too early")
}
