// Parallel_stages is a pipeline of which one stage is run by
// several goroutines, because it is the slow one.
package main

import (
	"fmt"
	"strings"
	"sync"
)

const workers = 3

func main() {
	words := []string{"hello", "from", "the", "slow", "stage"}
	raw := make(chan string, 2)
	upper := make(chan string, 2)
	lengths := make(chan int, 2)

	// 1. One goroutine feeds the pipeline.
	go func() {
		defer close(raw)
		for _, word := range words {
			raw <- word
		}
	}()

	// 2. Several run the slow stage. They take turns in no fixed
	// order, so the order of the words is lost here.
	var stage sync.WaitGroup
	for range workers {
		stage.Go(func() {
			for word := range raw {
				upper <- strings.ToUpper(word)
			}
		})
	}
	go func() {
		stage.Wait()
		close(upper)
	}()

	// 3. One runs the fast stage.
	go func() {
		defer close(lengths)
		for word := range upper {
			lengths <- len(word)
		}
	}()

	// 4. What comes out must not depend on the order: a sum does
	// not.
	count, sum := 0, 0
	for n := range lengths {
		count++
		sum += n
	}
	fmt.Println(count, "words,", sum, "letters")
}
