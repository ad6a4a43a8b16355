// Slow_subscriber publishes to all who have subscribed, and waits
// for none: whoever is too slow misses news, or is disconnected.
package main

import (
	"fmt"
	"sync"
)

type subscriber struct {
	news   chan string
	strict bool // it wants all of them, or none from then on
	missed int  // guarded by the topic's lock
}

type topic struct {
	mu          sync.Mutex
	subscribers map[*subscriber]bool
}

func (t *topic) subscribe(room int, strict bool) *subscriber {
	t.mu.Lock()
	defer t.mu.Unlock()
	s := &subscriber{news: make(chan string, room), strict: strict}
	t.subscribers[s] = true
	return s
}

// 1. Whoever leaves says so. The close is under the lock: nobody
// sends to what is closed.
func (t *topic) unsubscribe(s *subscriber) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.drop(s)
}

func (t *topic) drop(s *subscriber) {
	if t.subscribers[s] {
		delete(t.subscribers, s)
		close(s.news)
	}
}

// 2. No send waits, so the lock is never held for long.
func (t *topic) publish(news string) (delivered int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for s := range t.subscribers {
		select {
		case s.news <- news:
			delivered++
		default:
			if s.strict {
				t.drop(s)
			} else {
				s.missed++
			}
		}
	}
	return delivered
}

func main() {
	t := &topic{subscribers: make(map[*subscriber]bool)}
	fast := t.subscribe(1, true)
	patient, strict := t.subscribe(2, false), t.subscribe(2, true)

	// 3. The fast one keeps up, and leaves after the fourth.
	read, left := make(chan string), make(chan struct{})
	go func() {
		defer close(left)
		defer t.unsubscribe(fast)
		for range 4 {
			read <- <-fast.news
		}
	}()
	for _, news := range []string{"one", "two", "three", "four"} {
		delivered := t.publish(news)
		fmt.Println(<-read, "to", delivered)
	}
	<-left

	// 4. One of the slow has missed two, the other is disconnected.
	fmt.Println("patient:", <-patient.news, <-patient.news)
	t.mu.Lock()
	fmt.Println("missed:", patient.missed)
	t.mu.Unlock()
	for news := range strict.news {
		fmt.Println("strict:", news)
	}

	// 5. Only the patient one is left.
	fmt.Println("five to", t.publish("five"))
	t.mu.Lock()
	fmt.Println("left:", len(t.subscribers))
	t.mu.Unlock()
}
