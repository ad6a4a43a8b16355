// Start_and_close is a component that owns a goroutine: its
// constructor starts it, and Close stops it and waits for its end.
package main

import (
	"errors"
	"fmt"
	"sync"
)

var errClosed = errors.New("the collector is closed")

type collector struct {
	samples chan int
	stop    chan struct{}
	once    sync.Once
	ended   chan struct{}
	sum     int   // there when the loop has ended
	err     error // the loop's, until it has ended
}

// 1. The constructor starts the loop, in a goroutine of its own.
func newCollector() *collector {
	c := &collector{
		samples: make(chan int),
		stop:    make(chan struct{}),
		ended:   make(chan struct{}),
	}
	go c.run()
	return c
}

// 2. The loop can end in two ways: it is told to, or it fails.
func (c *collector) run() {
	defer close(c.ended)
	sum := 0
	defer func() { c.sum = sum }()
	for {
		select {
		case n := <-c.samples:
			if n < 0 {
				c.err = fmt.Errorf("bad sample %d", n)
				return
			}
			sum += n
		case <-c.stop:
			return
		}
	}
}

// 3. A loop that has ended takes nothing: the caller hears of it.
func (c *collector) Add(n int) error {
	select {
	case c.samples <- n:
		return nil
	case <-c.ended:
		return errClosed
	}
}

// 4. Close tells the loop, and waits until it has ended.
func (c *collector) Close() (int, error) {
	c.once.Do(func() { close(c.stop) })
	<-c.ended
	return c.sum, c.err
}

func main() {
	// 5. Several use it, and one closes it.
	c := newCollector()
	var users sync.WaitGroup
	for range 3 {
		users.Go(func() {
			for n := range 10 {
				if err := c.Add(n); err != nil {
					panic(err)
				}
			}
		})
	}
	users.Wait()
	sum, err := c.Close()
	if err != nil {
		panic(err)
	}
	fmt.Println("sum", sum)
	fmt.Println("after that:", c.Add(1))

	// 6. This one fails in the middle, and nobody waits for ever.
	c = newCollector()
	_ = c.Add(-1)
	fmt.Println("after that:", c.Add(1))
	_, err = c.Close()
	fmt.Println("it ended with:", err)
}
