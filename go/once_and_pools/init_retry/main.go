// Init_retry connects when it is first needed, and tries again
// after an error or a panic.
package main

import (
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
)

type conn struct{ addr string }

// 1. A lock and a pointer that is nil until it goes well. A Once
// would take the first try for done.
type client struct {
	dial func() (*conn, error)
	mu   sync.Mutex
	conn *conn
}

// 2. One dials at a time. Whoever comes meanwhile waits, and finds
// the connection or tries in turn.
func (c *client) get() (*conn, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.conn == nil {
		conn, err := c.dial()
		if err != nil {
			return nil, err
		}
		c.conn = conn
	}
	return c.conn, nil
}

// 3. A request that panics is answered all the same, as a server
// does it.
func serve(c *client) (answer string) {
	defer func() {
		if reason := recover(); reason != nil {
			answer = fmt.Sprint("panicked: ", reason)
		}
	}()
	conn, err := c.get()
	if err != nil {
		return "error: " + err.Error()
	}
	return "connected to " + conn.addr
}

func main() {
	// 4. The first try fails, the second panics. The third is well,
	// and takes until all four of step 5 ask.
	var dials atomic.Int32
	var allAsk sync.WaitGroup
	allAsk.Add(4)
	c := &client{dial: func() (*conn, error) {
		switch dials.Add(1) {
		case 1:
			return nil, errors.New("no route")
		case 2:
			panic("bad handshake")
		}
		allAsk.Wait()
		return &conn{"db"}, nil
	}}
	fmt.Println(serve(c))
	fmt.Println(serve(c))

	// 5. Four come at the same time, and one of them dials.
	var wg sync.WaitGroup
	answers := make([]string, 4)
	for i := range answers {
		wg.Go(func() {
			allAsk.Done()
			answers[i] = serve(c)
		})
	}
	wg.Wait()
	for _, answer := range answers {
		fmt.Println(answer)
	}
	fmt.Println("dials", dials.Load())
}
