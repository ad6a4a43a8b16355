// Held_while_receiving holds a lock while it waits for something
// else. A goroutine may move to another thread meanwhile: the lock
// comes along.
package main

//@ nothing
//@ prints total 2

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	total := 0
	step := make(chan int)

	go func() { step <- 2 }()

	mu.Lock()
	total += <-step
	mu.Unlock()
	fmt.Println("total", total)
}
