// Event_loop owns its state in one goroutine: commands, requests, a
// timer and the stop meet in one select, and no lock is needed.
package main

import (
	"errors"
	"fmt"
	"sync"
	"time"
)

var errEnded = errors.New("the store has ended")

// 1. A request carries the channel for its reply. That has room for
// it, so the loop never waits for whoever asked.
type get struct {
	key   string
	reply chan int
}

type store struct {
	puts  chan string
	gets  chan get
	syncs chan chan int
	stop  chan struct{}
	ended chan struct{}
}

func newStore() *store {
	s := &store{
		puts:  make(chan string),
		gets:  make(chan get),
		syncs: make(chan chan int),
		stop:  make(chan struct{}),
		ended: make(chan struct{}),
	}
	go s.run()
	return s
}

func (s *store) run() {
	defer close(s.ended)

	// 2. The state is variables of the loop. A nil timer is never
	// ready.
	counts := make(map[string]int)
	fresh, saved := 0, 0
	var waiting []chan int
	var timer <-chan time.Time
	for {
		select {
		// 3. The first thing to save starts the timer.
		case key := <-s.puts:
			counts[key]++
			fresh++
			if timer == nil {
				timer = time.After(time.Millisecond)
			}
		case g := <-s.gets:
			if g.key == "" {
				return // as on any failure: without a reply
			}
			g.reply <- counts[g.key]
		// 4. A reply may have to wait for something to happen.
		case reply := <-s.syncs:
			if fresh == 0 {
				reply <- saved
			} else {
				waiting = append(waiting, reply)
			}
		case <-timer:
			timer = nil
			saved, fresh = saved+fresh, 0
			for _, reply := range waiting {
				reply <- saved
			}
			waiting = nil
		case <-s.stop:
			return
		}
	}
}

// 5. The loop may end before it takes the request, or before it has
// answered. An answer that came before the end counts.
func (s *store) Get(key string) (int, error) {
	g := get{key, make(chan int, 1)}
	select {
	case s.gets <- g:
	case <-s.ended:
		return 0, errEnded
	}
	select {
	case n := <-g.reply:
		return n, nil
	case <-s.ended:
	}
	select {
	case n := <-g.reply:
		return n, nil
	default:
		return 0, errEnded
	}
}

func (s *store) Close() {
	close(s.stop)
	<-s.ended
}

func main() {
	s := newStore()
	var users sync.WaitGroup
	for _, key := range []string{"a", "b", "a"} {
		users.Go(func() { s.puts <- key })
	}
	users.Wait()
	count, err := s.Get("a")
	if err != nil {
		panic(err)
	}
	fmt.Println("count", count)

	reply := make(chan int, 1)
	s.syncs <- reply
	fmt.Println("saved", <-reply)

	// 6. One bad request ends the loop, and whoever made it hears
	// so.
	_, err = s.Get("")
	fmt.Println("bad request:", err)
	_, err = s.Get("a")
	fmt.Println("a later one:", err)
	s.Close()
}
