// Copied copies a struct with an atomic in it, to report on it at
// rest. Copying it is a plain read.
package main

//@ vet copylocks `then := *s` assignment copies lock value to then: go-to-rust/atomics/counters/copied.stats contains sync/atomic.Int64 contains sync/atomic.noCopy
//@ prints hits 1

import (
	"fmt"
	"sync/atomic"
)

type stats struct{ hits atomic.Int64 }

func (s *stats) report() {
	then := *s
	fmt.Println("hits", then.hits.Load())
}

func main() {
	s := &stats{}
	s.hits.Add(1)
	s.report()
}
