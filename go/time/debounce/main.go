// Debounce acts once when changes have stopped coming for a while,
// and not for each of them.
package main

import (
	"fmt"
	"strings"
	"time"
)

// quiet is how long no change must come. After a full stop it is
// not long.
func quiet(text string) time.Duration {
	if strings.HasSuffix(text, ".") {
		return time.Millisecond
	}
	return time.Hour
}

type saver struct {
	save    func(text string)
	changes chan string
	stop    chan struct{}
	ended   chan struct{}
}

func newSaver(save func(string)) *saver {
	s := &saver{
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
	timer := time.NewTimer(time.Hour)
	timer.Stop()
	defer timer.Stop()
	latest, dirty := "", false
	for {
		select {
		// 1. Each change begins the wait anew, and replaces what
		// was to be saved.
		case latest = <-s.changes:
			dirty = true
			timer.Reset(quiet(latest))
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
	s := newSaver(save)
	for _, text := range []string{"a", "ab", "abc"} {
		s.changes <- text
	}
	s.close()
	fmt.Println("at the end:", len(saved), <-saved)

	// 5. The first of these would be saved in an hour. The second
	// begins the wait anew, and the wait is short.
	s = newSaver(save)
	s.changes <- "x"
	s.changes <- "x."
	fmt.Println("when quiet:", <-saved)
	s.close()
	fmt.Println("at the end:", len(saved))
}
