// Batches is a stage that collects values and hands them on in
// batches: when one is full, when somebody asks, and at the end.
package main

import (
	"context"
	"fmt"
	"strings"
	"sync"
)

// 1. The stage is the only one that has the batch, until it is
// sent. Then it is the receiver's, and the next one is a new slice.
func batches[T any](
	ctx context.Context, stages *sync.WaitGroup,
	in <-chan T, flush <-chan struct{}, most int,
) <-chan []T {
	out := make(chan []T)
	var batch []T
	send := func() bool {
		if len(batch) == 0 {
			return true
		}
		select {
		case out <- batch:
			batch = nil
			return true
		case <-ctx.Done():
			return false
		}
	}
	stages.Go(func() {
		defer close(out)
		for {
			// 2. A full batch is sent before anything else is
			// taken, so there is at most one.
			select {
			case value, ok := <-in:
				if !ok {
					send()
					return
				}
				batch = append(batch, value)
				if len(batch) == most && !send() {
					return
				}
			// 3. Who asks does not wait for a full one. There is
			// no batch of nothing.
			case <-flush:
				if !send() {
					return
				}
			case <-ctx.Done():
				return
			}
		}
	})
	return out
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	var stages sync.WaitGroup

	// 4. Two batches are full, one is asked for, and the last one
	// is what is left. They are kept, and looked at later.
	in, flush := make(chan string), make(chan struct{})
	stages.Go(func() {
		defer close(in)
		for _, word := range strings.Fields("a b c d e f g h i") {
			in <- word
			if word == "g" {
				flush <- struct{}{}
				flush <- struct{}{}
			}
		}
	})
	var few [][]string
	for batch := range batches(ctx, &stages, in, flush, 3) {
		few = append(few, batch)
	}
	for _, batch := range few {
		fmt.Println("batch:", strings.Join(batch, " "))
	}

	// 5. One batch is taken. The next one is full and waits, and
	// nothing is taken in: the producer has one value in hand.
	made, full := 0, make(chan struct{})
	numbers := make(chan int)
	stages.Go(func() {
		for {
			made++
			if made == 7 {
				close(full)
			}
			select {
			case numbers <- made:
			case <-ctx.Done():
				return
			}
		}
	})
	many := batches(ctx, &stages, numbers, nil, 3)
	fmt.Println("taken:", len(<-many))
	<-full

	// 6. The consumer leaves, and the stages end.
	cancel()
	stages.Wait()
	fmt.Println("made:", made)
}
