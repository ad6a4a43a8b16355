// Hand_over sends a buffer to another goroutine, and with it the
// right to use it.
package main

import "fmt"

func main() {
	full := make(chan []byte)
	empty := make(chan []byte, 2)

	// 1. Two buffers go round between the two goroutines.
	for range 2 {
		empty <- make([]byte, 0, 16)
	}

	// 2. Who has received a buffer owns it, until it is sent on.
	// Only discipline says so: the sender still has the slice.
	go func() {
		defer close(full)
		for _, word := range []string{"one", "two", "three"} {
			buffer := append(<-empty, word...)
			full <- buffer
		}
	}()

	// 3. The receiver may change what it has received, and gives it
	// back when it is done.
	for buffer := range full {
		buffer = append(buffer, '!')
		fmt.Println(string(buffer))
		empty <- buffer[:0]
	}
}
