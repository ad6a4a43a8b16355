// Done_signal uses channels that carry no data: that something has
// happened is all they say.
package main

import "fmt"

const watchers = 3

func isDone(done <-chan struct{}) bool {
	select {
	case <-done:
		return true
	default:
		return false
	}
}

func main() {
	// 1. struct{} has no size: nothing is copied, only the fact
	// counts.
	next := make(chan struct{})
	done := make(chan struct{})
	steps := 0

	// 2. The worker makes one step for each signal. Its close is
	// the signal to everybody, and can be given only once.
	go func() {
		for range 2 {
			<-next
			steps++
		}
		close(done)
	}()

	// 3. A close reaches every receiver. What the worker did before
	// it happens before the receive returns: no lock is needed.
	saw := make(chan int)
	for range watchers {
		go func() {
			<-done
			saw <- steps
		}()
	}

	// 4. A send reaches one receiver. After the first there is a
	// second step to come.
	next <- struct{}{}
	fmt.Println("done after one step:", isDone(done))
	next <- struct{}{}

	// 5. All of them have seen the end, and whoever looks later
	// sees it too.
	for range watchers {
		fmt.Println("watcher saw", <-saw, "steps")
	}
	fmt.Println("done:", isDone(done))
}
