// Tracked starts goroutines whose result nobody waits for, and
// still hears of their end: of each panic, and of the last of them.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type background struct {
	jobs   sync.WaitGroup
	stop   chan struct{}
	failed atomic.Int64
}

// 1. A panic that nobody recovers ends the program, whoever the
// goroutine belongs to.
func (b *background) start(job func(stop <-chan struct{})) {
	b.jobs.Go(func() {
		defer func() {
			if recover() != nil {
				b.failed.Add(1)
			}
		}()
		job(b.stop)
	})
}

// 2. Close waits for those that are still there.
func (b *background) close() int64 {
	close(b.stop)
	b.jobs.Wait()
	return b.failed.Load()
}

func main() {
	b := &background{stop: make(chan struct{})}
	var sent, flushed atomic.Int64

	// 3. Each of them is forgotten as soon as it is started.
	for n := range 6 {
		b.start(func(<-chan struct{}) {
			if n%3 == 0 {
				panic("no mail")
			}
			sent.Add(1)
		})
	}
	b.start(func(stop <-chan struct{}) {
		<-stop
		flushed.Add(1)
	})

	// 4. When close has returned, nothing runs any more.
	fmt.Println("failed:", b.close())
	fmt.Println("sent:", sent.Load(), "flushed:", flushed.Load())
}
