// Left_running tests that a log leaves no goroutine behind when it
// is closed.
package main

import (
	"fmt"
	"strings"
	"testing"
	"testing/synctest"
)

// log writes lines in a goroutine of its own.
type log struct {
	lines chan string
	done  chan struct{}
}

func newLog(file *strings.Builder) *log {
	l := &log{make(chan string, 4), make(chan struct{})}
	go func() {
		defer close(l.done)
		for line := range l.lines {
			fmt.Fprintln(file, line)
		}
	}()
	return l
}

// 1. Close waits until the last line is written.
func (l *log) Close() {
	close(l.lines)
	<-l.done
}

func TestLog(t *testing.T) {
	// 2. A bubble ends when all of its goroutines have ended. If
	// those that are left wait for ever, it panics.
	synctest.Test(t, func(t *testing.T) {
		var file strings.Builder
		l := newLog(&file)
		l.lines <- "one"
		l.lines <- "two"
		l.Close()
		fmt.Print(file.String())
	})

	// 3. Here nothing is left.
	fmt.Println("nothing is left")
}

// main does what `go test` does.
func main() {
	all := func(_, _ string) (bool, error) { return true, nil }
	testing.Main(all, []testing.InternalTest{
		{Name: "TestLog", F: TestLog},
	}, nil, nil)
}
