// Package bench puts one program under one of Go's tools: its main
// function runs inside of a test.
package bench

import (
	"bytes"
	"fmt"
	"os"
	"runtime"
	"runtime/metrics"
	"runtime/pprof"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"go-to-rust/watch/registry"

	"go.uber.org/goleak"
)

// The variable PROGRAM names the program, and ENDS says that it ends
// by itself: then nothing is looked for before that.
func program(t *testing.T) func() {
	main, ok := registry.Programs[os.Getenv("PROGRAM")]
	if !ok {
		t.Fatal("no such program")
	}
	return main
}

func start(main func()) <-chan struct{} {
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		main()
	}()
	return ended
}

// TestSynctest runs the program in a bubble, whose goroutines must
// end.
func TestSynctest(t *testing.T) {
	main := program(t)
	synctest.Test(t, func(*testing.T) { main() })
}

// TestGoleak looks for goroutines that are left.
func TestGoleak(t *testing.T) {
	ended := start(program(t))
	if os.Getenv("ENDS") != "" {
		<-ended
	}
	if err := goleak.Find(); err != nil {
		fmt.Println(err)
		t.Fail()
	}
}

// settle returns when no other goroutine can run, or after a second:
// one that has not begun yet is no leak, and none that is working.
func settle() {
	now := []metrics.Sample{
		{Name: "/sched/goroutines/runnable:goroutines"},
		{Name: "/sched/goroutines/running:goroutines"},
	}
	for asked := time.Now(); time.Since(asked) < time.Second; {
		runtime.Gosched()
		metrics.Read(now)
		if now[0].Value.Uint64() == 0 && now[1].Value.Uint64() <= 1 {
			return
		}
	}
}

// TestLeakProfile looks for goroutines that wait for what nobody else
// can reach. Of a program that does not end it asks until there is one.
func TestLeakProfile(t *testing.T) {
	ended := start(program(t))
	if os.Getenv("ENDS") != "" {
		<-ended
		settle()
	}
	asked := time.Now()
	for {
		var profile bytes.Buffer
		if err := pprof.Lookup("goroutineleak").WriteTo(&profile, 2); err != nil {
			t.Fatal(err)
		}
		for _, goroutine := range strings.Split(profile.String(), "\n\n") {
			if strings.Contains(goroutine, "(leaked)") {
				fmt.Println(goroutine)
				t.Fail()
			}
		}
		if t.Failed() || os.Getenv("ENDS") != "" || time.Since(asked) > 10*time.Second {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
}
