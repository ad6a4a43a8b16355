// With_cgo runs a program in a binary that has C in it.
package main

import "C"

import (
	"os"

	"go-to-rust/watch/registry"
)

func main() {
	registry.Programs[os.Args[1]]()
}
