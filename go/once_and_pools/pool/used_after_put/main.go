// Used_after_put goes on using a buffer that it has given back. Two
// goroutines have it then.
package main

//@ race `wg.Go(func() { p.get()[0] = 'a' })` `buffer[0] = 'b'`

import (
	"fmt"
	"sync"
)

type pool struct{ free chan []byte }

func (p *pool) get() []byte  { return <-p.free }
func (p *pool) put(b []byte) { p.free <- b }

func main() {
	p := &pool{free: make(chan []byte, 1)}
	p.put(make([]byte, 1))

	var wg sync.WaitGroup
	buffer := p.get()
	p.put(buffer)
	wg.Go(func() { p.get()[0] = 'a' })
	buffer[0] = 'b'
	wg.Wait()

	fmt.Println("given back too early")
}
