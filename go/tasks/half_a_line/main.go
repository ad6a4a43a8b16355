// Half_a_line reads lines from a connection, and is interrupted
// when half a line has come.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"strings"
	"time"
)

// lines keeps what it has read of a line.
type lines struct {
	r    *bufio.Reader
	line string
}

// 1. A read that ends with an error has the bytes up to there. Who
// drops them has lost them.
func (l *lines) next() (string, error) {
	part, err := l.r.ReadString('\n')
	l.line += part
	if err != nil {
		return "", err
	}
	line := l.line
	l.line = ""
	return line, nil
}

func main() {
	client, server := net.Pipe()
	lines := lines{r: bufio.NewReader(server)}
	half, rest := make(chan bool), make(chan bool)
	go func() {
		defer client.Close()
		_, _ = io.WriteString(client, "hello ")
		close(half)
		<-rest
		_, _ = io.WriteString(client, "world\nbye\n")
	}()

	// 2. The read is interrupted when half a line has been read: a
	// deadline that has passed ends it.
	go func() {
		<-half
		_ = server.SetReadDeadline(time.Now())
	}()
	_, err := lines.next()
	fmt.Println(errors.Is(err, os.ErrDeadlineExceeded))

	// 3. The next call goes on where that one was.
	_ = server.SetReadDeadline(time.Time{})
	close(rest)
	for {
		line, err := lines.next()
		if err != nil {
			break
		}
		fmt.Printf("%q\n", strings.TrimSpace(line))
	}
}
