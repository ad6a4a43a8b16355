// Busy lets one at a time refresh a cache. Whoever comes meanwhile
// does not wait, and gets what is there.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

// 1. The flag says that somebody is at it.
type cache struct {
	busy  atomic.Bool
	value atomic.Int64
}

// 2. Whoever changes the flag from false to true has the claim. It
// is given back on every path, in a panic, too.
func (c *cache) refresh(load func() int64) (did bool) {
	if !c.busy.CompareAndSwap(false, true) {
		return false
	}
	defer c.busy.Store(false)
	c.value.Store(load())
	return true
}

// 3. The last thing, when nobody is at it: the flag stays set. Swap
// tells whether somebody is, who will clear it again.
func (c *cache) close() (wasBusy bool) {
	return c.busy.Swap(true)
}

func try(c *cache, load func() int64) (said any) {
	defer func() {
		if reason := recover(); reason != nil {
			said = reason
		}
	}()
	return c.refresh(load)
}

func main() {
	c := &cache{}

	// 4. One refreshes, and takes its time. Three others come
	// meanwhile, and are told at once.
	turnedAway := make(chan struct{}, 4)
	var did atomic.Int32
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			if c.refresh(func() int64 {
				for range 3 {
					<-turnedAway
				}
				return 7
			}) {
				did.Add(1)
			} else {
				turnedAway <- struct{}{}
			}
		})
	}
	wg.Wait()
	fmt.Println("refreshed by", did.Load(), "value", c.value.Load())

	// 5. The claim comes back, also from one who panics.
	noSource := func() int64 { panic("no source") }
	fmt.Println("then:", try(c, noSource))
	fmt.Println("then:", try(c, func() int64 { return 8 }))
	fmt.Println("value", c.value.Load())

	// 6. Closed, it is busy for good.
	fmt.Println("was busy:", c.close())
	fmt.Println("then:", try(c, func() int64 { return 9 }))
}
