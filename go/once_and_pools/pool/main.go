// Pool keeps buffers that are not in use, so that not every
// goroutine has to make a new one.
package main

import (
	"bytes"
	"fmt"
	"sync"
	"sync/atomic"
)

// 1. New is called when the pool has nothing to give. The pool may
// drop what it holds at any garbage collection.
var buffers = sync.Pool{
	New: func() any { return new(bytes.Buffer) },
}

func greet(name string) string {
	// 2. A buffer from the pool may have been used before.
	buffer := buffers.Get().(*bytes.Buffer)
	buffer.Reset()

	// 3. After Put it belongs to somebody else. The string is a
	// copy.
	defer buffers.Put(buffer)
	buffer.WriteString("hello, ")
	buffer.WriteString(name)
	return buffer.String()
}

func main() {
	var letters atomic.Int64
	var wg sync.WaitGroup
	for range 20 {
		wg.Go(func() { letters.Add(int64(len(greet("ada")))) })
	}
	wg.Wait()
	fmt.Println(greet("grace"))
	fmt.Println("letters", letters.Load())
}
