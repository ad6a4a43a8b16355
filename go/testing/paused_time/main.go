// Paused_time tests a session that ends when nobody has used it
// for half an hour. The test takes no time.
package main

import (
	"fmt"
	"testing"
	"testing/synctest"
	"time"
)

// 1. What is tested knows nothing of the test. It asks package
// time, as it does in the service.
type session struct{ used, ended chan bool }

func newSession(idle time.Duration) *session {
	s := &session{make(chan bool), make(chan bool)}
	go func() {
		defer close(s.ended)
		timer := time.NewTimer(idle)
		for {
			select {
			case <-s.used:
				timer.Reset(idle)
			case <-timer.C:
				return
			}
		}
	}()
	return s
}

func TestSession(t *testing.T) {
	// 2. In the bubble time stands still while a goroutine can
	// run. When all of them wait, it goes on to the next timer.
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		s := newSession(30 * time.Minute)

		// 3. Used after 20 minutes, it is open for 30 more.
		time.Sleep(20 * time.Minute)
		s.used <- true
		time.Sleep(20 * time.Minute)
		select {
		case <-s.ended:
			t.Error("ended too early")
		default:
			fmt.Println("open after 40 minutes")
		}

		// 4. Nobody is late on this clock.
		<-s.ended
		exact := time.Since(start) == 50*time.Minute
		fmt.Println("ended after exactly 50 minutes:", exact)
	})
}

// main does what `go test` does.
func main() {
	all := func(_, _ string) (bool, error) { return true, nil }
	testing.Main(all, []testing.InternalTest{
		{Name: "TestSession", F: TestSession},
	}, nil, nil)
}
