// Busy_flag guards a job by a plain flag. Both goroutines look
// before either of them sets it, and both begin.
package main

//@ race `j.busy = true` `j.busy = true`
//@ prints began true true

import (
	"fmt"
	"sync"
)

type job struct {
	busy   bool
	looked sync.WaitGroup
}

func (j *job) tryBegin() bool {
	if j.busy {
		return false
	}
	j.looked.Done()
	j.looked.Wait()
	j.busy = true
	return true
}

func main() {
	j := &job{}
	j.looked.Add(2)

	var wg sync.WaitGroup
	var one, other bool
	wg.Go(func() { one = j.tryBegin() })
	wg.Go(func() { other = j.tryBegin() })
	wg.Wait()

	fmt.Println("began", one, other)
}
