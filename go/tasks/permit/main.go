// Permit wakes a worker that looks for work. A wake-up that comes
// before the worker waits is not lost.
package main

import "fmt"

func main() {
	// 1. A channel of capacity 1 keeps one wake-up.
	wake := make(chan struct{}, 1)
	notify := func() {
		select {
		case wake <- struct{}{}:
		default:
		}
	}

	// 2. Two wake-ups come before the worker waits: they are kept
	// as one.
	notify()
	notify()
	awake, leave := make(chan string), make(chan struct{})
	go func() {
		for {
			select {
			case <-wake:
				awake <- "awake"
			case <-leave:
				close(awake)
				return
			}
		}
	}()
	fmt.Println(<-awake)

	// 3. One more, while it waits or is about to.
	notify()
	fmt.Println(<-awake)

	// 4. There was none beside these.
	close(leave)
	_, more := <-awake
	fmt.Println("one more:", more)
}
