// Handlers keeps functions by name, and calls them with no lock
// held: a handler may use the registry that it is in.
package main

import (
	"fmt"
	"sync"
)

type handler func(r *registry, arg string) error

// 1. The lock guards the map, and not what the handlers do.
type registry struct {
	mu       sync.Mutex
	handlers map[string]handler
}

func (r *registry) set(name string, h handler) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.handlers[name] = h
}

func (r *registry) remove(name string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.handlers, name)
}

// 2. Copy the function out, unlock, and then call it.
func (r *registry) call(name, arg string) error {
	r.mu.Lock()
	h, ok := r.handlers[name]
	r.mu.Unlock()
	if !ok {
		return fmt.Errorf("no handler %q", name)
	}
	return h(r, arg)
}

func main() {
	r := &registry{handlers: make(map[string]handler)}

	// 3. Two are in one handler at the same time: each waits there
	// for the other.
	met := make(chan string)
	r.set("meet", func(_ *registry, arg string) error {
		select {
		case met <- arg:
		case <-met:
			fmt.Println("two have met")
		}
		return nil
	})
	var callers sync.WaitGroup
	for _, name := range []string{"ada", "bob"} {
		callers.Go(func() {
			if err := r.call("meet", name); err != nil {
				panic(err)
			}
		})
	}
	callers.Wait()

	// 4. A handler removes itself, and one calls another.
	r.set("once", func(r *registry, arg string) error {
		r.remove("once")
		fmt.Println("once:", arg)
		return nil
	})
	r.set("twice", func(r *registry, arg string) error {
		if err := r.call("once", arg); err != nil {
			return err
		}
		return r.call("once", arg)
	})

	// 5. The second of the two calls is too late.
	fmt.Println(r.call("twice", "hello"))
}
