// Error_from_a_goroutine sends an error from the goroutine that met
// it to the one that reports it. Nothing is wrong with that.
package main

//@ nothing
//@ prints no config

import (
	"errors"
	"fmt"
)

func load() error { return errors.New("no config") }

func main() {
	errs := make(chan error)
	go func() { errs <- load() }()

	fmt.Println(<-errs)
}
