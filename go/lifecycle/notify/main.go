// Notify wakes a loop through a channel of one. A notice that is
// there already is enough, and whoever gives one never waits.
package main

import (
	"fmt"
	"sync"
)

type index struct {
	mu    sync.Mutex
	docs  []string
	kick  chan struct{}
	build func(docs int)
	stop  chan struct{}
	ended chan struct{}
}

func newIndex(build func(docs int)) *index {
	x := &index{
		// 1. Room for one notice: it is kept for a loop that is
		// busy.
		kick:  make(chan struct{}, 1),
		build: build,
		stop:  make(chan struct{}),
		ended: make(chan struct{}),
	}
	go x.run()
	return x
}

// 2. First the data, then the notice. If there is one, the loop
// has not looked yet, and will find this too.
func (x *index) add(doc string) {
	x.mu.Lock()
	x.docs = append(x.docs, doc)
	x.mu.Unlock()

	select {
	case x.kick <- struct{}{}:
	default:
	}
}

// 3. First the notice, then the data: what comes after this look
// comes with a new notice.
func (x *index) run() {
	defer close(x.ended)
	for {
		x.mu.Lock()
		docs := len(x.docs)
		x.mu.Unlock()
		x.build(docs)

		select {
		case <-x.kick:
		case <-x.stop:
			return
		}
	}
}

func (x *index) close() {
	close(x.stop)
	<-x.ended
}

func main() {
	begun, goOn := make(chan int), make(chan struct{})
	builds := 0
	x := newIndex(func(docs int) {
		builds++
		begun <- docs
		<-goOn
	})

	// 4. While the loop is busy, three notices become one.
	fmt.Println("built of", <-begun)
	for _, doc := range []string{"a", "b", "c"} {
		x.add(doc)
	}
	goOn <- struct{}{}
	fmt.Println("built of", <-begun)
	goOn <- struct{}{}

	x.close()
	fmt.Println("builds:", builds)
}
