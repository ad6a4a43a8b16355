// Read_mostly is a table of routes that every request reads, and
// that is changed now and then.
package main

import (
	"fmt"
	"sync"
)

type handler func(r *router, arg string) string

type router struct {
	mu     sync.RWMutex
	routes map[string]handler
}

// 1. The read lock is held for the look-up alone. The handler runs
// with no lock held: it may take long, and may change the routes.
func (r *router) serve(path, arg string) string {
	r.mu.RLock()
	h, ok := r.routes[path]
	r.mu.RUnlock()

	if !ok {
		return "no route " + path
	}
	return h(r, arg)
}

// 2. Returns a number, and nothing that is in the map.
func (r *router) count() int {
	r.mu.RLock()
	n := len(r.routes)
	r.mu.RUnlock()
	return n
}

// 3. A change waits until no reader is left.
func (r *router) set(path string, h handler) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.routes[path] = h
}

func (r *router) remove(path string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.routes, path)
}

func main() {
	r := &router{routes: make(map[string]handler)}

	// 4. While a request is served, another goroutine removes its
	// route. The request ends with the handler that it has.
	r.set("/slow", func(r *router, arg string) string {
		var removed sync.WaitGroup
		removed.Go(func() { r.remove("/slow") })
		removed.Wait()
		return fmt.Sprint(arg, ": served, routes ", r.count())
	})
	answer := make(chan string)
	go func() { answer <- r.serve("/slow", "first") }()
	fmt.Println(<-answer)
	fmt.Println("second:", r.serve("/slow", "second"))

	// 5. A handler that puts another in its place.
	r.set("/hello", func(r *router, arg string) string {
		r.set("/hello", func(_ *router, arg string) string {
			return "hi again, " + arg
		})
		return "hello, " + arg
	})
	fmt.Println(r.serve("/hello", "ada"))
	fmt.Println(r.serve("/hello", "ada"))
}
