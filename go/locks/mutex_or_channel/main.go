// Mutex_or_channel sells tickets at two desks: one has a lock, and
// the other a goroutine that owns the tickets and takes requests.
package main

import (
	"errors"
	"fmt"
	"sync"
)

var (
	errSoldOut = errors.New("sold out")
	errClosed  = errors.New("closed")
)

type tickets struct{ left int }

func (t *tickets) take() error {
	if t.left == 0 {
		return errSoldOut
	}
	t.left--
	return nil
}

// 1. Whoever calls does the work, and waits for the turn. There is
// nothing to start and nothing to end.
type locked struct {
	mu sync.Mutex
	tickets
}

func (d *locked) take() error {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.tickets.take()
}

// 2. The owner does the work, one request after the other, and the
// tickets are a variable of its own. It has to be stopped: nil is
// the request to end.
type owned struct {
	requests chan func(t *tickets)
	ended    chan struct{}
}

func newOwned(left int) *owned {
	d := &owned{
		requests: make(chan func(t *tickets), 2),
		ended:    make(chan struct{}),
	}
	go func() {
		defer close(d.ended)
		t := &tickets{left}
		for request := range d.requests {
			if request == nil {
				break
			}
			request(t)
		}
	}()
	return d
}

// 3. To get an answer is a second channel, and a second wait. To
// leave a message is neither.
func (d *owned) take() error {
	reply := make(chan error, 1)
	d.send(func(t *tickets) { reply <- t.take() })
	select {
	case err := <-reply:
		return err
	case <-d.ended:
	}
	select {
	case err := <-reply: // it came before the end
		return err
	default:
		return errClosed
	}
}

func (d *owned) send(request func(t *tickets)) {
	select {
	case d.requests <- request:
	case <-d.ended:
	}
}

func (d *owned) close() {
	d.send(nil)
	<-d.ended
}

// sellOut lets four buy three each.
func sellOut(take func() error) string {
	var users sync.WaitGroup
	ends := make(chan error, 12)
	for range 4 {
		users.Go(func() {
			for range 3 {
				ends <- take()
			}
		})
	}
	users.Wait()
	sold := 0
	for range 12 {
		if <-ends == nil {
			sold++
		}
	}
	return fmt.Sprint("sold ", sold, " of 12")
}

func main() {
	// 4. For those who buy, both desks are the same.
	lock, own := &locked{tickets: tickets{10}}, newOwned(10)
	fmt.Println("locked:", sellOut(lock.take))
	fmt.Println("owned:", sellOut(own.take))

	// 5. Somebody counts the tickets, and takes time for it. At the
	// one desk there is no way in meanwhile. At the other one, two
	// tickets are given back by those who do not wait.
	lock.mu.Lock()
	free := lock.mu.TryLock()
	lock.mu.Unlock()
	fmt.Println("locked: free while it is counted:", free)

	begun, gate := make(chan int), make(chan struct{})
	own.send(func(t *tickets) { begun <- t.left; <-gate })
	fmt.Println("owned: left", <-begun)
	for range 2 {
		own.send(func(t *tickets) { t.left++ })
	}
	select {
	case own.requests <- func(*tickets) {}:
		fmt.Println("owned: room for a third")
	default:
		fmt.Println("owned: two messages are left, full")
	}
	close(gate)

	// 6. What was sent before a question is done before it. After
	// the end there is nobody to ask.
	fmt.Println("owned: sold again", own.take() == nil)
	own.close()
	fmt.Println("owned:", own.take())
}
