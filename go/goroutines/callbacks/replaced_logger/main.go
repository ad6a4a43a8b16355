// Replaced_logger sets another logger while a goroutine uses the
// one before. An interface is two words, and half of it may be new.
package main

//@ race `logger.Log("begin")` `logger = silent{}`

import (
	"fmt"
	"sync"
)

type Logger interface{ Log(text string) }

type loud struct{ lines int }
type silent struct{}

func (l *loud) Log(string) { l.lines++ }
func (silent) Log(string)  {}

func main() {
	var logger Logger = &loud{}

	var wg sync.WaitGroup
	wg.Go(func() {
		logger.Log("begin")
	})
	logger = silent{}
	wg.Wait()

	fmt.Printf("%T\n", logger)
}
