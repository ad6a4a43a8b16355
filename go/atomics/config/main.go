// Config replaces the configuration of a server while requests go
// on that have read the old one.
package main

import (
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
)

// 1. A configuration is not changed after it was published: a new
// version is a new value.
type config struct {
	host string
	port int
}

func (c *config) check() error {
	if c.host == "" {
		return errors.New("no host")
	}
	return nil
}

type server struct {
	current atomic.Pointer[config]
}

func newServer(c *config) *server {
	s := &server{}
	s.current.Store(c)
	return s
}

// 2. A request loads it once. It has this version up to its end,
// whatever comes in between.
func (s *server) handle(request func()) string {
	c := s.current.Load()
	host := c.host
	request()
	return fmt.Sprint(host, ":", c.port)
}

// 3. Made and checked first, then put in place in one step. Swap
// returns the one that it replaces.
func (s *server) reload(c *config) (*config, error) {
	if err := c.check(); err != nil {
		return nil, err
	}
	return s.current.Swap(c), nil
}

func main() {
	s := newServer(&config{"one", 1})

	// 4. A request begins, and takes its time.
	begun, goOn := make(chan struct{}), make(chan struct{})
	var first string
	var wg sync.WaitGroup
	wg.Go(func() {
		first = s.handle(func() {
			close(begun)
			<-goOn
		})
	})
	<-begun

	// 5. A bad configuration leaves the old one in place.
	_, err := s.reload(&config{port: 2})
	fmt.Println("refused:", err)
	old, _ := s.reload(&config{"two", 2})
	fmt.Println("replaced:", old.host)

	// 6. A request that begins now has the new one. The first one
	// still has the old.
	fmt.Println("second:", s.handle(func() {}))
	close(goOn)
	wg.Wait()
	fmt.Println("first:", first)
}
