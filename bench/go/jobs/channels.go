package main

import (
	"sync"
	"time"
)

func roundTrip(n int) outcome {
	there, back := make(chan uint64), make(chan uint64)
	go func() {
		defer close(back)
		for v := range there {
			back <- v
		}
	}()
	started := time.Now()
	var sum uint64
	for i := range n {
		there <- uint64(i)
		sum += <-back
	}
	o := since(started, sum)
	close(there)
	<-back
	return o
}

func requestReply(n int) outcome {
	type request struct {
		v     uint64
		reply chan uint64
	}
	requests := make(chan request, 100)
	go func() {
		for r := range requests {
			r.reply <- r.v
		}
	}()
	defer close(requests)
	started := time.Now()
	var sum uint64
	for i := range n {
		r := request{uint64(i), make(chan uint64, 1)}
		requests <- r
		sum += <-r.reply
	}
	return since(started, sum)
}

// count sends the numbers below n and closes.
func count(n int, to chan<- uint64) {
	defer close(to)
	for i := range n {
		to <- uint64(i)
	}
}

func buffered(n int) outcome {
	values := make(chan uint64, 100)
	started := time.Now()
	go count(n, values)
	var sum uint64
	for v := range values {
		sum += v
	}
	return since(started, sum)
}

const senders = 8

func fanIn(n int) outcome {
	values := make(chan uint64, 100)
	started := time.Now()
	var wg sync.WaitGroup
	for range senders {
		wg.Go(func() {
			for i := range n / senders {
				values <- uint64(i)
			}
		})
	}
	go func() {
		wg.Wait()
		close(values)
	}()
	var sum uint64
	for v := range values {
		sum += v
	}
	return since(started, sum)
}

func selectTwo(n int) outcome {
	a, b := make(chan uint64, 100), make(chan uint64, 100)
	started := time.Now()
	go count(n/2, a)
	go count(n/2, b)
	var sum uint64
	for a != nil || b != nil {
		select {
		case v, ok := <-a:
			if !ok {
				a = nil
			}
			sum += v
		case v, ok := <-b:
			if !ok {
				b = nil
			}
			sum += v
		}
	}
	return since(started, sum)
}

func stages(n int) outcome {
	first, second := make(chan uint64, 100), make(chan uint64, 100)
	started := time.Now()
	go count(n, first)
	go func() {
		defer close(second)
		for v := range first {
			second <- 2 * v
		}
	}()
	var sum uint64
	for v := range second {
		sum += v
	}
	return since(started, sum)
}

const batch = 128

func stagesBatched(n int) outcome {
	first, second := make(chan []uint64, 4), make(chan []uint64, 4)
	started := time.Now()
	go func() {
		defer close(first)
		for begin := 0; begin < n; begin += batch {
			values := make([]uint64, 0, batch)
			for i := begin; i < min(begin+batch, n); i++ {
				values = append(values, uint64(i))
			}
			first <- values
		}
	}()
	go func() {
		defer close(second)
		for values := range first {
			for i := range values {
				values[i] *= 2
			}
			second <- values
		}
	}()
	var sum uint64
	for values := range second {
		for _, v := range values {
			sum += v
		}
	}
	return since(started, sum)
}
