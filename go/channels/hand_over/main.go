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

	// 2. Whoever has received a buffer owns it, until it is sent
	// on. Only discipline says so: the sender still has the
	// slice.
	go func() {
		for _, word := range []string{"one", "two", "three"} {
			buffer := append(<-empty, word...)
			full <- buffer
		}
		close(full)
	}()

	// 3. The receiver may change what it has received, and gives it
	// back when it is done.
	arrays := map[*byte]bool{}
	for buffer := range full {
		buffer = append(buffer, '!')
		fmt.Println(string(buffer))
		arrays[&buffer[0]] = true
		empty <- buffer[:0]
	}

	// 4. Three words came in two arrays: the bytes stay where they
	// are.
	fmt.Println("buffers:", len(arrays))
}
