// Pooled_tasks runs a thousand small tasks that start more of them,
// a goroutine for each.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

const tasks = 1000

func main() {
	var done, sum atomic.Int64
	begin := make(chan struct{})

	// 1. A goroutine starts with a few kilobytes of stack and costs
	// less than a microsecond: one for each task is the custom.
	var wg sync.WaitGroup
	for n := range int64(tasks) {
		wg.Go(func() {
			<-begin
			sum.Add(n)
			done.Add(1)

			// 2. A task may start another. It is counted before
			// this one has ended, so Wait cannot return in between.
			if n%10 == 0 {
				wg.Go(func() { done.Add(1) })
			}
		})
	}

	// 3. All thousand wait here, and none of them keeps a thread.
	close(begin)
	wg.Wait()
	fmt.Println("tasks by workers", done.Load(), "sum", sum.Load())
}
