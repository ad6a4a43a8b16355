// Package traps has programs in which a tool misses what another form
// of the same program shows, and one that the runtime ends.
package traps

// Captured leaks a sender: nobody receives. Its goroutine uses the
// variable of the function around it.
func Captured() {
	for n := range 1 {
		jobs := make(chan int)
		go func() { jobs <- n }()
	}
}

// Computed leaks the same sender, which sends a value of its own.
func Computed() {
	for n := range 1 {
		jobs := make(chan int)
		go func() {
			v := n + 1
			jobs <- v
		}()
	}
}

// TwoWrite has two goroutines write to one map, until the runtime sees
// them meet.
func TwoWrite() {
	counts := make(map[int]int)
	for range 2 {
		go func() {
			for {
				counts[0]++
			}
		}()
	}
	select {}
}
