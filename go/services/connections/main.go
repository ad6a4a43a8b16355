// Connections is a chat over TCP: each connection has a goroutine
// that reads and one that writes, a deadline for each line, a queue
// of its own, and an end.
package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"os"
	"os/signal"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"time"
)

const (
	maxLine    = 1024
	sendBuffer = 64 << 10
	writeLimit = 30 * time.Second
)

// 1. Somebody who takes part: the connection, and what waits to be
// written to it.
type member struct {
	name  string
	conn  *net.TCPConn
	in    *bufio.Reader
	queue chan string
	slow  atomic.Bool
}

type room struct {
	mu      sync.Mutex
	members map[*member]bool
}

func (r *room) join(m *member) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.members[m] = true
}

func (r *room) leave(m *member) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.members, m)
}

// 2. Nobody waits for one who does not read. What waits for it is
// bounded: whose queue is full is thrown out. To close the
// connection wakes both its goroutines.
func (r *room) send(from *member, line string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for m := range r.members {
		if m == from {
			continue
		}
		select {
		case m.queue <- line:
		default:
			m.slow.Store(true)
			_ = m.conn.Close()
			delete(r.members, m)
		}
	}
}

// 3. A line has a length, a deadline, and an end: what a client
// sent before it left is half a message.
func (m *member) readLine(idle time.Duration) (string, error) {
	_ = m.conn.SetReadDeadline(time.Now().Add(idle))
	line, err := m.in.ReadSlice('\n')
	if errors.Is(err, io.EOF) && len(line) > 0 {
		err = io.ErrUnexpectedEOF
	}
	return strings.TrimRight(string(line), "\r\n"), err
}

// 4. The goroutine that writes. It ends with the queue, or when the
// client takes nothing for too long.
func (m *member) write() {
	for line := range m.queue {
		_ = m.conn.SetWriteDeadline(time.Now().Add(writeLimit))
		_, err := io.WriteString(m.conn, line+"\n")
		if err != nil {
			if errors.Is(err, os.ErrDeadlineExceeded) {
				m.slow.Store(true)
			}
			_ = m.conn.Close()
			return
		}
	}
}

// 5. The goroutine that reads. It ends the other one, and waits for
// it: what is in the queue is written.
func (r *room) serve(
	told context.Context, m *member, idle time.Duration,
) error {
	defer m.conn.Close()
	defer context.AfterFunc(told, func() {
		_ = m.conn.CloseRead()
	})()
	name, err := m.readLine(idle)
	if err != nil {
		return err
	}
	m.name = name
	var writer sync.WaitGroup
	writer.Go(m.write)
	r.join(m)
	fmt.Println(m.name, "has joined")
	for err == nil {
		var line string
		if line, err = m.readLine(idle); err == nil {
			r.send(m, m.name+": "+line)
		}
	}
	r.leave(m)
	if told.Err() != nil {
		select {
		case m.queue <- "bye":
		default:
		}
	}
	close(m.queue)
	writer.Wait()
	return err
}

// 6. Why a connection has ended.
func (m *member) why(err error) string {
	switch {
	case m.slow.Load():
		return "does not read"
	case errors.Is(err, os.ErrDeadlineExceeded):
		return "is out of time"
	case errors.Is(err, bufio.ErrBufferFull):
		return "has sent too long a line"
	case errors.Is(err, io.ErrUnexpectedEOF):
		return "has left within a line"
	default:
		return "has left"
	}
}

func main() {
	told, restore := signal.NotifyContext(
		context.Background(), syscall.SIGTERM)
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("listening on", listener.Addr())
	context.AfterFunc(told, func() { _ = listener.Close() })

	// 7. As many connections as there are slots. A slot is free
	// again when both goroutines have ended.
	r := &room{members: make(map[*member]bool)}
	idle := time.Duration(setting("IDLE_MS", 60_000)) *
		time.Millisecond
	queued := setting("QUEUED", 16)
	slots := make(chan struct{}, setting("LIMIT", 1000))
	var closed atomic.Int64
	for told.Err() == nil {
		accepted, err := listener.Accept()
		if err != nil {
			// No file left, perhaps: some will be.
			if told.Err() == nil {
				time.Sleep(100 * time.Millisecond)
			}
			continue
		}
		conn := accepted.(*net.TCPConn)
		select {
		case slots <- struct{}{}:
		default:
			_, _ = io.WriteString(conn, "busy\n")
			_ = conn.Close()
			continue
		}
		_ = conn.SetWriteBuffer(sendBuffer)
		go func() {
			m := &member{
				name: "someone", conn: conn,
				in:    bufio.NewReaderSize(conn, maxLine),
				queue: make(chan string, queued),
			}
			err := r.serve(told, m, idle)
			stopped := told.Err() != nil
			if stopped {
				closed.Add(1)
			}
			<-slots
			if !stopped {
				fmt.Println(m.name, m.why(err))
			}
		}()
	}

	// 8. The listener is closed, and no connection reads any more.
	// Each writes what it has, or until its deadline, and gives its
	// slot back. A second signal ends the process at once.
	restore()
	fmt.Println("stops")
	for range cap(slots) {
		slots <- struct{}{}
	}
	fmt.Println("closed", closed.Load(), "connections")
}

// A setting, from the environment.
func setting(name string, otherwise int) int {
	n, err := strconv.Atoi(os.Getenv(name))
	if err != nil {
		return otherwise
	}
	return n
}
