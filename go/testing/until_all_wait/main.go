// Until_all_wait tests a limiter: two get in, and the third one
// waits. The test knows that it waits.
package main

import (
	"fmt"
	"sync/atomic"
	"testing"
	"testing/synctest"
)

// limiter lets a number of calls in at a time.
type limiter chan struct{}

func (l limiter) do(call func()) {
	l <- struct{}{}
	defer func() { <-l }()
	call()
}

func TestLimiter(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		// 1. Three calls; each is inside until it is let go.
		var inside atomic.Int32
		letGo := make(chan bool)
		l := make(limiter, 2)
		for range 3 {
			go l.do(func() {
				inside.Add(1)
				<-letGo
				inside.Add(-1)
			})
		}

		// 2. Wait returns when all others in the bubble wait. From
		// then on nothing happens until the test goes on.
		synctest.Wait()
		fmt.Println("inside:", inside.Load())

		// 3. Two leave; the third one comes in. So there is one.
		letGo <- true
		letGo <- true
		synctest.Wait()
		fmt.Println("inside:", inside.Load())
		letGo <- true
	})
}

// main does what `go test` does.
func main() {
	all := func(_, _ string) (bool, error) { return true, nil }
	testing.Main(all, []testing.InternalTest{
		{Name: "TestLimiter", F: TestLimiter},
	}, nil, nil)
}
