// Read_around reads the field that a once fills, and does not go
// through the once.
package main

//@ race `c.once.Do(func() { c.conn = &conn{} })` `if c.conn != nil {`

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type conn struct{ closed atomic.Bool }

type client struct {
	once sync.Once
	conn *conn
}

func (c *client) get() *conn {
	c.once.Do(func() { c.conn = &conn{} })
	return c.conn
}

func (c *client) close() {
	if c.conn != nil {
		c.conn.closed.Store(true)
	}
}

func main() {
	c := &client{}
	var wg sync.WaitGroup
	wg.Go(func() { c.get() })
	c.close()
	wg.Wait()
	fmt.Println("closed", c.get().closed.Load())
}
