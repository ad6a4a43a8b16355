// Pool keeps buffers that are not in use, so that not every
// goroutine has to make a new one.
package main

import (
	"bytes"
	"fmt"
	"sync"
	"sync/atomic"
)

var made atomic.Int32

// 1. New is called when the pool has nothing to give. The pool may
// drop what it holds at any garbage collection.
var buffers = sync.Pool{
	New: func() any {
		made.Add(1)
		return new(bytes.Buffer)
	},
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
	// 4. What one has taken is given to nobody else.
	mine := buffers.Get().(*bytes.Buffer)
	mine.WriteString("mine")
	var letters atomic.Int64
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for range 250 {
				letters.Add(int64(len(greet("ada"))))
			}
		})
	}
	wg.Wait()
	fmt.Println(mine.String(), "letters", letters.Load())

	// 5. A buffer that is put back is taken again.
	fmt.Println("fewer made than used", made.Load() < 1001)
}
