// Recover keeps a worker at work when one of its jobs panics.
package main

import (
	"fmt"
	"sync"
)

type worker struct {
	stock int
}

// job sells half of n, and panics if n is odd.
func (w *worker) job(n int) {
	if n%2 != 0 {
		panic(fmt.Sprint(n, " is odd"))
	}
	w.stock -= n / 2
}

// 1. A deferred function runs in a panic as well. If it calls
// recover itself, the panic ends here, and run returns err.
func (w *worker) run(n int) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("job %d: %v", n, r)
		}
	}()
	w.job(n)
	return nil
}

func main() {
	jobs := make(chan int)
	w := &worker{stock: 10}

	// 2. The worker goes on after a job that failed.
	var wg sync.WaitGroup
	wg.Go(func() {
		for n := range jobs {
			if err := w.run(n); err != nil {
				fmt.Println(err)
				continue
			}
			fmt.Println("job", n, "is done")
		}
	})

	// 3. Without a recover, the second job would end the program.
	for _, n := range []int{8, 7, 6} {
		jobs <- n
	}
	close(jobs)
	wg.Wait()

	// 4. The job that failed had not touched the stock yet.
	fmt.Println("stock", w.stock)
}
