// Guard_returned hands out a document with the lock held. Who gets
// it lets go of it when it is done.
package main

import (
	"errors"
	"fmt"
	"runtime"
	"slices"
	"sync"
)

var errNoDoc = errors.New("no such document")

type doc struct {
	name  string
	edits int
}

type store struct {
	mu      sync.Mutex
	docs    []doc
	version int
}

// 1. Returns with the lock held, and unlocks if there is nothing to
// return.
func (s *store) edit(name string) (*doc, error) {
	s.mu.Lock()
	at := slices.IndexFunc(s.docs, func(d doc) bool {
		return d.name == name
	})
	if at < 0 {
		s.mu.Unlock()
		return nil, errNoDoc
	}
	return &s.docs[at], nil
}

// 2. Ends what edit has begun: it unlocks what its caller holds.
func (s *store) done() {
	s.version++
	s.mu.Unlock()
}

func main() {
	s := &store{docs: []doc{{name: "notes"}, {name: "plan"}}}

	// 3. Ten edit one document, each in two steps. The others get
	// their turn in between, and wait.
	var wg, allHere sync.WaitGroup
	allHere.Add(10)
	for range 10 {
		wg.Go(func() {
			allHere.Done()
			allHere.Wait()
			plan, err := s.edit("plan")
			if err != nil {
				return
			}
			defer s.done()
			seen := plan.edits
			runtime.Gosched()
			plan.edits = seen + 1
		})
	}
	wg.Wait()

	// 4. Nothing is returned, and the lock is free.
	_, err := s.edit("novel")
	fmt.Println("novel:", err)

	plan, _ := s.edit("plan")
	fmt.Println("edits", plan.edits)
	s.done()
	fmt.Println("version", s.version)
}
