// Published_after_close closes a hub while somebody still has an
// event for it.
package main

//@ runtime panic: send on closed channel

import "fmt"

type hub struct{ events chan string }

func (h *hub) publish(event string) { h.events <- event }

func (h *hub) close() { close(h.events) }

func main() {
	h := &hub{events: make(chan string, 2)}

	h.publish("started")
	h.close()
	h.publish("stopped")

	for event := range h.events {
		fmt.Println(event)
	}
}
