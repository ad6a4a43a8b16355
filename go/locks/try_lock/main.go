// Try_lock does a job if nobody is at it. Who finds the lock taken
// does not wait.
package main

import (
	"errors"
	"fmt"
	"slices"
	"sync"
)

var errBusy = errors.New("busy")

type store struct {
	mu    sync.Mutex
	lines []string

	// Held while a backup runs.
	backup sync.Mutex
}

func (s *store) view(read func(lines []string)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	read(s.lines)
}

// 1. Tidies if the lines are free. If not, a later call will do.
func (s *store) tidy() error {
	if !s.mu.TryLock() {
		return errBusy
	}
	defer s.mu.Unlock()
	s.lines = slices.Compact(s.lines)
	return nil
}

// 2. The lock is taken here, so the caller is told at once. The
// goroutine that does the work unlocks it.
func (s *store) startBackup(
	write func(n int),
) (<-chan bool, error) {
	if !s.backup.TryLock() {
		return nil, errBusy
	}
	done := make(chan bool)
	go func() {
		defer close(done)
		defer s.backup.Unlock()
		s.mu.Lock()
		n := len(s.lines)
		s.mu.Unlock()
		write(n)
	}()
	return done, nil
}

func main() {
	s := &store{lines: []string{"a", "a", "b"}}

	// 3. While one looks at the lines, nobody tidies them.
	s.view(func(lines []string) {
		fmt.Println("lines", len(lines), "tidy:", s.tidy())
	})
	fmt.Println("free now:", s.tidy() == nil)

	// 4. While a backup runs, there is no second one, and the lines
	// are free.
	more := make(chan bool)
	done, _ := s.startBackup(func(n int) {
		<-more
		<-more
		fmt.Println("backup of", n)
	})
	// It has counted the lines.
	more <- true
	_, err := s.startBackup(func(int) {})
	fmt.Println("second:", err)
	fmt.Println("tidy meanwhile:", s.tidy() == nil)
	more <- true
	<-done

	// 5. After it, the next one starts.
	done, _ = s.startBackup(func(n int) {
		fmt.Println("next of", n)
	})
	<-done
}
