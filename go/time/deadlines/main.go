// Deadlines limits each read of a conversation, and the
// conversation as a whole.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"net"
	"os"
	"time"
)

const all = 8

// 1. The peer pauses before each line, and then listens until the
// other side has gone.
func speak(conn net.Conn, lines int, pause time.Duration) {
	defer conn.Close()
	for n := range lines {
		time.Sleep(pause)
		if _, err := fmt.Fprintln(conn, "line", n); err != nil {
			return
		}
	}
	_, _ = conn.Read(make([]byte, 1))
}

// 2. The deadline of a connection is a moment, and holds until it
// is set anew: that of a line has to be set before each.
func listen(
	conn net.Conn, each time.Duration, until time.Time,
) error {
	in := bufio.NewReader(conn)
	for range all {
		next := time.Now().Add(each)
		if next.After(until) {
			next = until
		}
		if err := conn.SetReadDeadline(next); err != nil {
			return err
		}
		if _, err := in.ReadString('\n'); err != nil {
			return err
		}
	}
	// 3. The last line may have come after the end.
	if time.Now().After(until) {
		return os.ErrDeadlineExceeded
	}
	return nil
}

func converse(
	lines int, pause, each, whole time.Duration,
) error {
	until := time.Now().Add(whole)
	ours, theirs := net.Pipe()
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		speak(theirs, lines, pause)
	}()
	err := listen(ours, each, until)
	_ = ours.Close()
	<-ended
	return err
}

func main() {
	ms := time.Millisecond
	late := os.ErrDeadlineExceeded

	// 4. There is time for all lines.
	err := converse(all, 0, time.Hour, time.Hour)
	fmt.Println("in time:", err == nil)

	// 5. The first line never comes: its time ends, or that of
	// all.
	err = converse(0, 0, 2*ms, time.Hour)
	fmt.Println("line too late:", errors.Is(err, late))
	err = converse(0, 0, time.Hour, 2*ms)
	fmt.Println("no line at all:", errors.Is(err, late))

	// 6. Each line is in time, and the last of them is not.
	err = converse(all, ms, time.Hour, 4*ms)
	fmt.Println("all too late:", errors.Is(err, late))
}
