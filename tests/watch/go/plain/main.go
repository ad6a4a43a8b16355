// Plain runs a program as it is, or beside something that waits for
// signals or listens. Asked for the profile of leaked goroutines, it
// says whether there is one.
package main

import (
	"fmt"
	"net"
	"os"
	"os/signal"
	"runtime/pprof"

	"go-to-rust/watch/registry"
)

func main() {
	switch os.Args[len(os.Args)-1] {
	case "notify":
		signal.Notify(make(chan os.Signal, 1), os.Interrupt)
	case "listen":
		listener, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			panic(err)
		}
		go listener.Accept()
	case "profile":
		fmt.Println(pprof.Lookup("goroutineleak") != nil)
		return
	}
	registry.Programs[os.Args[1]]()
}
