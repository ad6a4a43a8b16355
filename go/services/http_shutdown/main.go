// Http_shutdown is an HTTP server that takes uploads. On SIGTERM it
// accepts no more, lets what it has begun finish until a deadline,
// and says what was finished and what was cut off.
package main

import (
	"context"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"os/signal"
	"strconv"
	"sync"
	"syscall"
	"time"
)

// 1. What the handlers have begun, and what became of it. Once
// closed it begins nothing, so Wait meets no Add.
type ledger struct {
	mu       sync.Mutex
	closed   bool
	finished []string
	cut      []string
	running  sync.WaitGroup
}

func (l *ledger) begin(name string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.closed {
		return false
	}
	l.running.Add(1)
	fmt.Println(name, "began")
	return true
}

func (l *ledger) end(name string, finished bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	defer l.running.Done()
	if finished {
		l.finished = append(l.finished, name)
		fmt.Println(name, "finished")
	} else {
		l.cut = append(l.cut, name)
		fmt.Println(name, "was cut off")
	}
}

// Waits for the handlers, which end when their connections are
// closed: all they wait for is the client.
func (l *ledger) close() {
	l.mu.Lock()
	l.closed = true
	l.mu.Unlock()
	l.running.Wait()
}

// 2. An upload takes as long as its client. The deferred call says
// how it ended, whatever way it ends.
func (l *ledger) upload(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("name")
	if !l.begin(name) {
		http.Error(w, "", http.StatusServiceUnavailable)
		return
	}
	finished := false
	defer func() { l.end(name, finished) }()
	body := http.MaxBytesReader(w, r.Body, maxBody)
	size, err := io.Copy(io.Discard, body)
	if err != nil {
		// Of a client that has left, nobody reads it.
		http.Error(w, "", http.StatusRequestEntityTooLarge)
		return
	}
	finished = true
	fmt.Fprintf(w, "%s: %d bytes\n", name, size)
}

// 3. The handler with a bug: it does not look how many there are.
func (l *ledger) finishedUpload(
	w http.ResponseWriter, r *http.Request,
) {
	n, err := strconv.Atoi(r.PathValue("n"))
	if err != nil {
		http.Error(w, "", http.StatusBadRequest)
		return
	}
	l.mu.Lock()
	finished := l.finished
	l.mu.Unlock()
	fmt.Fprintln(w, finished[n])
}

// 4. Without it net/http recovers as well, but closes the
// connection instead of answering.
func answerPanics(next http.Handler) http.Handler {
	handle := func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			switch p := recover(); p {
			case nil:
			case http.ErrAbortHandler:
				panic(p)
			default:
				fmt.Println("a handler panicked")
				http.Error(w, "", http.StatusInternalServerError)
			}
		}()
		next.ServeHTTP(w, r)
	}
	return http.HandlerFunc(handle)
}

const (
	maxBody   = 1 << 20
	maxHeader = 12 << 10 // net/http adds 4 KiB
)

func main() {
	// 5. Told to stop by the first SIGTERM.
	told, stop := signal.NotifyContext(
		context.Background(), syscall.SIGTERM)
	defer stop()

	// 6. What a client may ask for, and how slow it may be.
	var l ledger
	mux := http.NewServeMux()
	mux.HandleFunc("POST /uploads/{name}", l.upload)
	mux.HandleFunc("GET /finished/{n}", l.finishedUpload)
	header := millis("HEADER_MS", 10*time.Second)
	server := &http.Server{
		Handler:           answerPanics(mux),
		ReadHeaderTimeout: header,
		IdleTimeout:       header,
		MaxHeaderBytes:    maxHeader,
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("listening on", listener.Addr())

	// 7. Accept until we are told.
	served := make(chan error, 1)
	go func() { served <- server.Serve(listener) }()
	select {
	case err := <-served:
		log.Fatal(err)
	case <-told.Done():
	}

	// 8. The order of the end: the signals get their old meaning
	// back, so that a second one kills; the listener closes, and
	// Serve returns; idle connections close; the others get until
	// the deadline.
	stop()
	deadline, cancel := context.WithTimeout(
		context.Background(), millis("DRAIN_MS", 10*time.Second))
	defer cancel()
	drained := make(chan error, 1)
	go func() { drained <- server.Shutdown(deadline) }()
	<-served
	fmt.Println("accepts no more")
	late := <-drained

	// 9. Too late: what is still open is cut off.
	if late != nil {
		_ = server.Close()
	}
	l.close()
	fmt.Printf("finished %v, cut off %v\n", l.finished, l.cut)
	if late != nil {
		os.Exit(1)
	}
}

// A setting, from the environment.
func millis(name string, otherwise time.Duration) time.Duration {
	n, err := strconv.Atoi(os.Getenv(name))
	if err != nil {
		return otherwise
	}
	return time.Duration(n) * time.Millisecond
}
