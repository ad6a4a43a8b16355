// Close_twice closes a component more than once, and from several
// goroutines at the same time: each Close returns after the end.
package main

import (
	"fmt"
	"sync"
)

type writer struct {
	slow  func()
	lines chan string
	stop  chan struct{}
	once  sync.Once
	ended chan struct{}
	out   []string // the loop's, until it has ended
}

func newWriter(slow func()) *writer {
	w := &writer{
		slow:  slow,
		lines: make(chan string, 8),
		stop:  make(chan struct{}),
		ended: make(chan struct{}),
	}
	go w.run()
	return w
}

// 1. When it is stopped, the loop writes what it has accepted.
func (w *writer) run() {
	defer close(w.ended)
	for {
		select {
		case line := <-w.lines:
			w.slow()
			w.out = append(w.out, line)
		case <-w.stop:
			for len(w.lines) > 0 {
				w.out = append(w.out, <-w.lines)
			}
			return
		}
	}
}

// 2. Whoever is first closes the channel. All of them wait for the
// end: to find it stopped is not to find it ended.
func (w *writer) Close() []string {
	w.once.Do(func() { close(w.stop) })
	<-w.ended
	return w.out
}

func main() {
	// 3. A line takes until two have begun to close the writer.
	var closing, closers sync.WaitGroup
	closing.Add(2)
	w := newWriter(closing.Wait)
	for n := range 3 {
		w.lines <- fmt.Sprint("line ", n)
	}

	// 4. Two close it at the same time, and one more later.
	written := make([]int, 2)
	for id := range written {
		closers.Go(func() {
			closing.Done()
			written[id] = len(w.Close())
		})
	}
	closers.Wait()
	fmt.Println("lines:", written[0], written[1])
	for _, line := range w.Close() {
		fmt.Println(line)
	}
}
