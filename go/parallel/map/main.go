// Map applies a function to every element, on all cores, and keeps
// the order.
package main

import (
	"fmt"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
)

// collatz counts the steps from n to 1.
func collatz(n int) int {
	steps := 0
	for ; n != 1; steps++ {
		if n%2 == 0 {
			n /= 2
		} else {
			n = 3*n + 1
		}
	}
	return steps
}

// 1. As many goroutines as can run at the same time, and two at
// least; each has a stretch of the input and the same stretch of
// the output.
func parallelMap[T, U any](in []T, f func(T) U) []U {
	out := make([]U, len(in))
	workers := max(2, runtime.GOMAXPROCS(0))
	size := max(1, (len(in)+workers-1)/workers)
	var wg sync.WaitGroup
	for start := 0; start < len(in); start += size {
		wg.Go(func() {
			for i := start; i < min(start+size, len(in)); i++ {
				out[i] = f(in[i])
			}
		})
	}
	wg.Wait()
	return out
}

func main() {
	numbers := make([]int, 1000)
	for i := range numbers {
		numbers[i] = i + 1
	}

	// 2. The first call and the last meet, so there are two workers
	// at least, at the same time.
	var met sync.WaitGroup
	met.Add(2)
	var byWorkers atomic.Int64
	f := func(n int) int {
		if n == 1 || n == 1000 {
			met.Done()
			met.Wait()
		}
		byWorkers.Add(1)
		return collatz(n)
	}

	// 3. The result is that of the loop, in the same order.
	steps := parallelMap(numbers, f)
	fmt.Println("steps of 1 to 9:", steps[:9])
	fmt.Println("calls by workers:", byWorkers.Load())

	// 4. The order is kept, so the place is the number.
	longest := slices.Max(steps)
	number := slices.Index(steps, longest) + 1
	fmt.Println("most steps:", longest, "from", number)

	sum := 0
	for i, n := range steps {
		sum += i * n
	}
	fmt.Println("checksum", sum)
}
