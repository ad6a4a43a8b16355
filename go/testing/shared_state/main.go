// Shared_state has two tests that run at the same time, and change
// one setting of the program.
package main

import (
	"flag"
	"fmt"
	"sync"
	"testing"
)

// What is tested: a setting that the whole program shares.
var greeting = "hello"

func greet(name string) string { return greeting + " " + name }

// 1. A test that changes the setting has it for itself until it
// has ended, and leaves it as it was.
var settings sync.Mutex

func set(t *testing.T, word string) {
	settings.Lock()
	before := greeting
	greeting = word
	t.Cleanup(func() {
		greeting = before
		settings.Unlock()
	})
}

// 2. Both tests are there before either goes on.
var begun sync.WaitGroup

func german(t *testing.T) {
	t.Parallel()
	begun.Done()
	begun.Wait()
	set(t, "hallo")
	fmt.Println("german:", greet("Ada"))
}

func french(t *testing.T) {
	t.Parallel()
	begun.Done()
	begun.Wait()
	set(t, "bonjour")
	fmt.Println("french:", greet("Ada"))
}

// 3. Run returns when the parallel tests in it have ended.
func TestGreet(t *testing.T) {
	begun.Add(2)
	t.Run("in", func(t *testing.T) {
		t.Run("german", german)
		t.Run("french", french)
	})
	fmt.Println("afterwards:", greet("Ada"))
}

// main does what `go test -parallel 2` does.
func main() {
	testing.Init()
	flag.Set("test.parallel", "2")
	all := func(_, _ string) (bool, error) { return true, nil }
	testing.Main(all, []testing.InternalTest{
		{Name: "TestGreet", F: TestGreet},
	}, nil, nil)
}
