// Waited_in_time has a goroutine that reads a local variable, and
// waits for it before the function returns. Nothing is wrong with
// that.
package main

//@ nothing
//@ prints 12 letters
//@ prints 2 words

import (
	"fmt"
	"strings"
	"sync"
)

func main() {
	words := []string{"channel", "mutex"}

	var wg sync.WaitGroup
	wg.Go(func() {
		letters := len(strings.Join(words, ""))
		fmt.Println(letters, "letters")
	})
	wg.Wait()

	fmt.Println(len(words), "words")
}
