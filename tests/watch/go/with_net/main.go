// With_net runs a program in a binary with package net, which brings
// cgo along where there is a C compiler.
package main

import (
	_ "net"
	"os"

	"go-to-rust/watch/registry"
)

func main() {
	registry.Programs[os.Args[1]]()
}
