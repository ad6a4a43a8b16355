// After_func runs a function when a time is over, unless somebody
// calls it off before.
package main

import (
	"fmt"
	"sync"
	"time"
)

// 1. A session expires when it was not used for a while. The timer
// runs the function in a goroutine of its own.
type session struct {
	mu      sync.Mutex
	timer   *time.Timer
	uses    int
	expired chan int
}

func open(idle time.Duration) *session {
	s := &session{expired: make(chan int, 1)}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.timer = time.AfterFunc(idle, s.expire)
	return s
}

func (s *session) expire() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.expired <- s.uses
}

// 2. Stop says whether it came in time. If not, the function has
// begun, and the session is over.
func (s *session) use(idle time.Duration) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.timer.Stop() {
		return false
	}
	s.uses++
	s.timer.Reset(idle)
	return true
}

func (s *session) close() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.timer.Stop()
}

func main() {
	// 3. It is used twice, and then not for a while.
	s := open(time.Hour)
	fmt.Println("used:", s.use(time.Hour), s.use(time.Millisecond))
	fmt.Println("expired after use", <-s.expired)
	fmt.Println("used:", s.use(time.Hour))
	fmt.Println("called off:", s.close())

	// 4. This one is closed before it expires.
	s = open(time.Hour)
	fmt.Println("called off:", s.close())
	fmt.Println("used:", s.use(time.Millisecond))

	// 5. The function of this timer has begun: too late.
	start, begun := time.Now(), make(chan struct{})
	timer := time.AfterFunc(time.Millisecond, func() {
		close(begun)
	})
	<-begun
	fmt.Println("too soon:", time.Since(start) < time.Millisecond)
	fmt.Println("called off:", timer.Stop())
}
