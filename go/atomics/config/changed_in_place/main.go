// Changed_in_place writes to the configuration that an atomic
// pointer has published.
package main

//@ race `port = s.current.Load().port` `s.current.Load().port = 8080`

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type config struct {
	port int
}

type server struct {
	current atomic.Pointer[config]
}

func main() {
	s := &server{}
	s.current.Store(&config{port: 80})

	var wg sync.WaitGroup
	var port int
	wg.Go(func() {
		port = s.current.Load().port
	})
	s.current.Load().port = 8080
	wg.Wait()
	fmt.Println("port", port)
}
