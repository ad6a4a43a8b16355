// Parallel_stages is a pipeline of which one stage is run by
// several goroutines, because it is the slow one.
package main

import (
	"fmt"
	"strings"
	"sync"
	"unicode"
)

const workers = 3

func capitals(word string) int {
	count := 0
	for _, letter := range word {
		if unicode.IsUpper(letter) {
			count++
		}
	}
	return count
}

func main() {
	words := []string{"three", "words", "at", "the", "same", "time"}
	raw := make(chan string, 2)
	upper := make(chan string, 2)
	letters := make(chan int, 2)

	// 1. One goroutine feeds the pipeline.
	go func() {
		defer close(raw)
		for _, word := range words {
			raw <- word
		}
	}()

	// 2. The slow step announces its word, and waits until the gate
	// is open.
	inside, gate := make(chan string), make(chan struct{})
	shout := func(word string) string {
		select {
		case inside <- word:
			<-gate
		case <-gate:
		}
		return strings.ToUpper(word)
	}
	var stage sync.WaitGroup
	for range workers {
		stage.Go(func() {
			for word := range raw {
				upper <- shout(word)
			}
		})
	}
	go func() {
		stage.Wait()
		close(upper)
	}()

	// 3. One runs the fast stage.
	go func() {
		defer close(letters)
		for word := range upper {
			letters <- capitals(word)
		}
	}()

	// 4. The gate opens when all of them have a word: the stage has
	// as many in work as it has goroutines.
	for range workers {
		<-inside
	}
	fmt.Println("in the slow stage at once:", workers)
	close(gate)

	// 5. The words overtake each other in that stage. A sum does
	// not depend on their order.
	count, sum := 0, 0
	for n := range letters {
		count++
		sum += n
	}
	fmt.Println(count, "words,", sum, "capital letters")
}
