// Forced_order tests a race: two callers make the same value at the
// same time. The test makes them meet there.
package main

import (
	"fmt"
	"sync"
	"testing"
)

// registry has one value for each key, made by its first user.
type registry struct {
	mu     sync.Mutex
	values map[string]string
}

// 1. Loading takes a while, so it is done without the lock; who
// comes second throws its own value away.
func (r *registry) get(key string, load func() string) string {
	r.mu.Lock()
	value, ok := r.values[key]
	r.mu.Unlock()
	if ok {
		return value
	}
	value = load()
	r.mu.Lock()
	defer r.mu.Unlock()
	if earlier, ok := r.values[key]; ok {
		return earlier
	}
	r.values[key] = value
	return value
}

func TestTwoLoad(t *testing.T) {
	r := registry{values: map[string]string{}}
	// 2. One caller is held while it loads. What it is given to
	// call is a gate: it says that it is there, and waits.
	loading, goOn := make(chan bool), make(chan bool)
	held := make(chan string)
	go func() {
		held <- r.get("key", func() string {
			loading <- true
			<-goOn
			return "its own"
		})
	}()
	<-loading

	// 3. Another one comes and goes meanwhile.
	other := r.get("key", func() string { return "the other's" })
	fmt.Println("the other has", other)

	// 4. The first one goes on, and finds that it is second.
	close(goOn)
	fmt.Println("the held one has", <-held)
}

// main does what `go test` does.
func main() {
	all := func(_, _ string) (bool, error) { return true, nil }
	testing.Main(all, []testing.InternalTest{
		{Name: "TestTwoLoad", F: TestTwoLoad},
	}, nil, nil)
}
