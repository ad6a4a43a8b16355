// Cost measures what goroutines and channels cost, in nanoseconds: a
// line for each job, with its name and the median of several rounds.
package main

import (
	"flag"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
)

const (
	rounds = 7
	buffer = 100
	tasks  = 1000
)

func main() {
	testing.Init()
	if err := flag.Set("test.benchtime", "200ms"); err != nil {
		panic(err)
	}
	report("start_and_wait", startAndWait)
	report("there_and_back", thereAndBack)
	report("buffered_send", bufferedSend)
	report("small_tasks", smallTasks)
}

func report(name string, job func(*testing.B)) {
	times := make([]float64, rounds)
	for i := range times {
		r := testing.Benchmark(job)
		times[i] = float64(r.T.Nanoseconds()) / float64(r.N)
	}
	slices.Sort(times)
	fmt.Printf("%s %.1f\n", name, times[rounds/2])
}

func startAndWait(b *testing.B) {
	for b.Loop() {
		var wg sync.WaitGroup
		wg.Go(func() {})
		wg.Wait()
	}
}

func thereAndBack(b *testing.B) {
	there, back := make(chan int), make(chan int)
	go func() {
		defer close(back)
		for n := range there {
			back <- n
		}
	}()
	for b.Loop() {
		there <- 1
		<-back
	}
	close(there)
	<-back
}

func bufferedSend(b *testing.B) {
	values := make(chan int, buffer)
	var receiver sync.WaitGroup
	receiver.Go(func() {
		for range values {
		}
	})
	for b.Loop() {
		values <- 1
	}
	close(values)
	receiver.Wait()
}

func smallTasks(b *testing.B) {
	var done atomic.Int64
	for b.Loop() {
		var wg sync.WaitGroup
		for range tasks {
			wg.Go(func() { done.Add(1) })
		}
		wg.Wait()
	}
}
