// Once_field connects a client when it is first used: each client
// has a once of its own.
package main

import (
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
)

type conn struct{ addr string }

var errClosed = errors.New("closed")

// 1. The once stands beside what it makes. It belongs to this
// client, and is copied no more than a lock is.
type client struct {
	dial func() (*conn, error)
	once sync.Once
	conn *conn
	err  error
}

// 2. Whoever comes first dials, the others wait. What comes of it
// is kept, an error as well.
func (c *client) get() (*conn, error) {
	c.once.Do(func() { c.conn, c.err = c.dial() })
	return c.conn, c.err
}

// 3. A client that nobody has used does not connect in order to be
// closed: its once is used up by this.
func (c *client) close() *conn {
	c.once.Do(func() { c.err = errClosed })
	return c.conn
}

func main() {
	var dials atomic.Int32
	newClient := func(addr string, wait func()) *client {
		return &client{dial: func() (*conn, error) {
			dials.Add(1)
			wait()
			return &conn{addr}, nil
		}}
	}

	// 4. Each of two clients is used by four at the same time. To
	// dial takes until all four ask.
	for _, addr := range []string{"one", "two"} {
		var wg, allAsk sync.WaitGroup
		allAsk.Add(4)
		c := newClient(addr, allAsk.Wait)
		var users atomic.Int32
		for range 4 {
			wg.Go(func() {
				allAsk.Done()
				conn, err := c.get()
				if err == nil && conn.addr == addr {
					users.Add(1)
				}
			})
		}
		wg.Wait()
		fmt.Println(addr, "users", users.Load())
		fmt.Println(addr, "was open:", c.close() != nil)
	}

	// 5. The third is closed before anybody uses it.
	c := newClient("three", func() {})
	fmt.Println("three was open:", c.close() != nil)
	_, err := c.get()
	fmt.Println("three:", err)
	fmt.Println("dials", dials.Load())
}
