// Boxed_error gets the error of a goroutine, of whatever type.
package main

//@ nothing
//@ prints no such user

import (
	"errors"
	"fmt"
)

func find(name string) error { return errors.New("no such user") }

func main() {
	end := make(chan error, 1)
	go func() { end <- find("zoe") }()

	fmt.Println(<-end)
}
