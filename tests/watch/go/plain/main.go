// Plain runs a program as it is, or one that waits for signals, too.
package main

import (
	"os"
	"os/signal"

	"go-to-rust/watch/registry"
)

func main() {
	if len(os.Args) > 2 && os.Args[2] == "notify" {
		signal.Notify(make(chan os.Signal, 1), os.Interrupt)
	}
	registry.Programs[os.Args[1]]()
}
