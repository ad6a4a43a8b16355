// Debounce acts once when changes have stopped coming for a while,
// and not for each of them.
package main

import (
	"fmt"
	"time"
)

type saver struct {
	quiet   time.Duration
	save    func(text string)
	changes chan string
	stop    chan struct{}
	ended   chan struct{}
}

func newSaver(quiet time.Duration, save func(string)) *saver {
	s := &saver{
		quiet:   quiet,
		save:    save,
		changes: make(chan string),
		stop:    make(chan struct{}),
		ended:   make(chan struct{}),
	}
	go s.run()
	return s
}

func (s *saver) run() {
	defer close(s.ended)
	timer := time.NewTimer(s.quiet)
	timer.Stop()
	defer timer.Stop()
	latest, dirty := "", false
	for {
		select {
		// 1. Each change begins the wait anew, and replaces what
		// was to be saved.
		case latest = <-s.changes:
			dirty = true
			timer.Reset(s.quiet)
		// 2. It was quiet for long enough.
		case <-timer.C:
			s.save(latest)
			dirty = false
		// 3. What is not saved yet is saved at the end.
		case <-s.stop:
			if dirty {
				s.save(latest)
			}
			return
		}
	}
}

func (s *saver) close() {
	close(s.stop)
	<-s.ended
}

func main() {
	saved := make(chan string, 8)
	save := func(text string) { saved <- text }

	// 4. It is never quiet for an hour, and it is closed.
	s := newSaver(time.Hour, save)
	for _, text := range []string{"a", "ab", "abc"} {
		s.changes <- text
	}
	s.close()
	fmt.Println("at the end:", len(saved), <-saved)

	// 5. It is quiet for a millisecond, before it is closed.
	s = newSaver(time.Millisecond, save)
	s.changes <- "x"
	fmt.Println("when quiet:", <-saved)
	s.close()
	fmt.Println("at the end:", len(saved))
}
