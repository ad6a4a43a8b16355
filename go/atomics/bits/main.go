// Bits keeps several flags in one atomic number: whoever sets the
// last of them opens the gate.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

// 1. A bit for each part of the service.
const (
	database uint32 = 1 << iota
	cache
	queue
	all = database | cache | queue
)

type health struct {
	up     atomic.Uint32
	opened atomic.Int32
	closed atomic.Int32
}

// 2. Or returns the bits as they were before. The one who makes
// them complete finds the others set and its own not.
func (h *health) ready(part uint32) {
	before := h.up.Or(part)
	if before != all && before|part == all {
		h.opened.Add(1)
	}
}

// 3. And takes a bit away, and leaves the others as they are. The
// first who does finds them complete.
func (h *health) lost(part uint32) {
	if h.up.And(^part) == all {
		h.closed.Add(1)
	}
}

func (h *health) String() string {
	return fmt.Sprintf("up %03b opened %d closed %d",
		h.up.Load(), h.opened.Load(), h.closed.Load())
}

func main() {
	h := &health{}
	var wg, allHere sync.WaitGroup

	// 4. All three come up at the same time. One opens the gate.
	allHere.Add(3)
	for _, part := range []uint32{database, cache, queue} {
		wg.Go(func() {
			allHere.Done()
			allHere.Wait()
			h.ready(part)
		})
	}
	wg.Wait()
	fmt.Println(h)

	// 5. Two are lost, and come back. What was said already is not
	// said again.
	h.lost(cache)
	h.lost(queue)
	fmt.Println(h)
	h.ready(queue)
	h.ready(cache)
	h.ready(cache)
	fmt.Println(h)
}
