// Request_context is an HTTP server whose handlers wait for
// messages: until one comes, the request's deadline has passed, its
// client is gone, or the server is told to stop.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os/signal"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"time"
)

// 1. The value of a request. A key that is not there is an empty
// name in what is said, and no error.
type idKey struct{}

func say(ctx context.Context, what ...any) {
	id, _ := ctx.Value(idKey{}).(string)
	fmt.Println(append([]any{id}, what...)...)
}

// 2. Those who wait, with their topics. Whoever stops waiting takes
// itself out.
type hub struct {
	mu      sync.Mutex
	waiting map[chan string]string
}

func (h *hub) wait(
	ctx context.Context, topic string,
) (string, error) {
	message := make(chan string, 1)
	h.mu.Lock()
	h.waiting[message] = topic
	h.mu.Unlock()
	defer func() {
		h.mu.Lock()
		delete(h.waiting, message)
		h.mu.Unlock()
	}()
	say(ctx, "waits for", topic)
	select {
	case text := <-message:
		return text, nil
	case <-ctx.Done():
		return "", context.Cause(ctx)
	}
}

func (h *hub) publish(topic, text string) int {
	h.mu.Lock()
	defer h.mu.Unlock()
	reached := 0
	for message, of := range h.waiting {
		if of == topic {
			message <- text // there is room for one
			delete(h.waiting, message)
			reached++
		}
	}
	return reached
}

type service struct {
	hub        hub
	stopping   context.Context
	background sync.WaitGroup
	requests   atomic.Int64
}

// 3. The context goes down to whatever waits, with the deadline.
func (s *service) wait(w http.ResponseWriter, r *http.Request) {
	ms, err := strconv.ParseUint(r.PathValue("ms"), 10, 32)
	if err != nil {
		http.Error(w, "", http.StatusBadRequest)
		return
	}
	limit := min(time.Duration(ms)*time.Millisecond, longest)
	ctx, cancel := context.WithTimeout(r.Context(), limit)
	defer cancel()
	defer context.AfterFunc(s.stopping, cancel)()
	var texts []string
	topics := r.PathValue("topics")
	for topic := range strings.SplitSeq(topics, ",") {
		text, err := s.hub.wait(ctx, topic)
		switch {
		case errors.Is(err, context.DeadlineExceeded):
			say(ctx, "is out of time")
			http.Error(w, "", http.StatusGatewayTimeout)
			return
		case err != nil: // of a client that is gone, unread
			http.Error(w, "", http.StatusServiceUnavailable)
			return
		}
		texts = append(texts, text)
	}
	fmt.Fprintln(w, strings.Join(texts, " "))
}

// 4. What is started for a request outlives it, and answers no
// more. It has the request's value, and ends with the server.
func (s *service) archive(w http.ResponseWriter, r *http.Request) {
	ctx := context.WithValue(
		s.stopping, idKey{}, r.Context().Value(idKey{}))
	topic := r.PathValue("topic")
	s.background.Go(func() {
		text, err := s.hub.wait(ctx, topic)
		if err != nil {
			text = "nothing"
		}
		say(ctx, "has archived", text)
	})
	w.WriteHeader(http.StatusAccepted)
}

// 5. A call that takes no context: nothing ends it early, and main
// does not wait for it.
func (s *service) digest(w http.ResponseWriter, r *http.Request) {
	ctx := context.WithoutCancel(r.Context())
	topic := r.PathValue("topic")
	done := make(chan struct{})
	go func() {
		defer close(done)
		text, _ := s.hub.wait(ctx, topic)
		say(ctx, "has digested", text)
	}()
	select {
	case <-done:
		fmt.Fprintln(w, "digested")
	case <-r.Context().Done():
	}
}

func (s *service) publish(w http.ResponseWriter, r *http.Request) {
	text, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
	if err != nil {
		http.Error(w, "", http.StatusRequestEntityTooLarge)
		return
	}
	reached := s.hub.publish(r.PathValue("topic"), string(text))
	fmt.Fprintln(w, "reached", reached)
}

// 6. Every request has a value, and is heard of when its client is
// gone: its context ends before the handler does.
func (s *service) named(next http.Handler) http.Handler {
	handle := func(w http.ResponseWriter, r *http.Request) {
		id := fmt.Sprint("r", s.requests.Add(1))
		ctx := context.WithValue(r.Context(), idKey{}, id)
		w.Header().Set("X-Request-Id", id)
		next.ServeHTTP(w, r.WithContext(ctx))
		if ctx.Err() != nil {
			say(ctx, "is gone")
		}
	}
	return http.HandlerFunc(handle)
}

const (
	longest = time.Minute
	drain   = 10 * time.Second
	maxBody = 1 << 20
)

func main() {
	told, restore := signal.NotifyContext(
		context.Background(), syscall.SIGTERM)
	stopping, stop := context.WithCancel(context.Background())
	s := &service{
		hub:      hub{waiting: map[chan string]string{}},
		stopping: stopping,
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /wait/{ms}/{topics}", s.wait)
	mux.HandleFunc("POST /archive/{topic}", s.archive)
	mux.HandleFunc("GET /digest/{topic}", s.digest)
	mux.HandleFunc("POST /publish/{topic}", s.publish)

	// 7. Serve until we are told.
	server := &http.Server{
		Handler:           s.named(mux),
		ReadHeaderTimeout: drain,
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("listening on", listener.Addr())
	go func() { _ = server.Serve(listener) }()
	<-told.Done()
	restore()

	// 8. Shutdown alone would wait for those who wait. A second
	// signal ends the process at once.
	fmt.Println("stops")
	stop()
	deadline, cancel := context.WithTimeout(
		context.Background(), drain)
	defer cancel()
	if err := server.Shutdown(deadline); err != nil {
		log.Fatal(err)
	}
	s.background.Wait()
}
