// Buffer_reused reads into one buffer and sends a slice of it. All
// of the words share its array, and show what was read last.
package main

//@ nothing
//@ prints six six six

import (
	"fmt"
	"strings"
	"sync"
)

func main() {
	input := strings.NewReader("onetwosix")
	words := make(chan []byte, 3)

	buffer := make([]byte, 3)
	for range 3 {
		n, _ := input.Read(buffer)
		words <- buffer[:n]
	}
	close(words)

	var printer sync.WaitGroup
	printer.Go(func() {
		line := ""
		for word := range words {
			line += string(word) + " "
		}
		fmt.Println(strings.TrimSpace(line))
	})
	printer.Wait()
}
