// Cleanup_counted counts the files that the garbage collector
// frees. A cleanup runs on a goroutine of its own, at some time.
package main

//@ race `fmt.Println("freed", freed)` `freed++`

import (
	"fmt"
	"runtime"
)

type file struct{ name string }

func main() {
	freed := 0
	done := make(chan bool)

	runtime.AddCleanup(&file{name: "log"}, func(int) {
		freed++
		close(done)
	}, 0)

	for range 10 {
		runtime.GC()
		runtime.Gosched()
	}
	fmt.Println("freed", freed)
	<-done
}
