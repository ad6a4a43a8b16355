// Singleflight lets callers that ask for the same key at the same
// time share one call.
package main

import (
	"errors"
	"fmt"
	"sync/atomic"

	"golang.org/x/sync/singleflight"
)

func main() {
	var flights singleflight.Group
	var loads atomic.Int64
	gate := make(chan struct{})
	load := func() (any, error) {
		<-gate
		return fmt.Sprint("version ", loads.Add(1)), nil
	}

	// 1. Three ask while the first call is under way: DoChan
	// returns at once.
	var waiting []<-chan singleflight.Result
	for range 3 {
		waiting = append(waiting, flights.DoChan("user:1", load))
	}

	// 2. Another key is another call.
	other := flights.DoChan("user:2", func() (any, error) {
		return nil, errors.New("no such user")
	})
	fmt.Println("user:2:", (<-other).Err)

	// 3. After Forget, whoever comes next starts a call of its
	// own, although the first has not ended.
	flights.Forget("user:1")
	fresh := flights.DoChan("user:1", load)

	// 4. The three have one value, and it was loaded once for them.
	close(gate)
	values := map[any]bool{}
	for _, flight := range waiting {
		values[(<-flight).Val] = true
	}
	fmt.Println(len(waiting), "callers,", len(values), "value")
	fmt.Println("the fourth has it:", values[(<-fresh).Val])

	// 5. What has landed is not kept: this is no cache.
	again, _, _ := flights.Do("user:1", load)
	fmt.Println("later:", again)
}
