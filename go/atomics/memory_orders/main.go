// Memory_orders lets a worker fall asleep while a job comes: either
// it sees the job, or whoever brings the job sees that it sleeps.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

// 1. The job and two flags. There is one order for all operations
// on atomics, whatever the variable.
type mailbox struct {
	job    atomic.Int32
	full   atomic.Bool
	asleep atomic.Bool
}

// 2. First the job, then the flag that says it is there, and then
// the look at the other flag.
func (m *mailbox) put(job int32) (wake bool) {
	m.job.Store(job)
	m.full.Store(true)
	return m.asleep.Load()
}

// 3. The worker says that it sleeps, and looks once more.
func (m *mailbox) sleep() (job int32, found bool) {
	m.asleep.Store(true)
	if m.full.Load() {
		return m.job.Load(), true
	}
	return 0, false
}

func main() {
	lost, wrong := 0, 0
	for round := range int32(100) {
		var m mailbox
		var wg, bothHere sync.WaitGroup
		var wake, found bool
		var job int32

		// 4. Both at the same time. A job is lost if neither has
		// seen the other, and wrong if the flag came before it.
		bothHere.Add(2)
		wg.Go(func() {
			bothHere.Done()
			bothHere.Wait()
			wake = m.put(round + 1)
		})
		wg.Go(func() {
			bothHere.Done()
			bothHere.Wait()
			job, found = m.sleep()
		})
		wg.Wait()
		if !wake && !found {
			lost++
		}
		if found && job != round+1 {
			wrong++
		}
	}
	fmt.Println("lost", lost, "wrong", wrong)
}
