// Copied returns an atomic by value. The copy is another variable,
// and copying it is a plain read.
package main

//@ vet copylocks `return s.hits` return copies lock value: sync/atomic.Int64 contains sync/atomic.noCopy

import (
	"fmt"
	"sync/atomic"
)

type stats struct{ hits atomic.Int64 }

func (s *stats) get() atomic.Int64 {
	return s.hits
}

func main() {
	s := &stats{}
	s.hits.Add(1)
	hits := s.get()
	fmt.Println("hits", hits.Load())
}
