// Async_closures gives a function to another one, which calls it
// for each line. The function waits, and counts in a variable of
// its surroundings.
package main

import (
	"fmt"
	"strings"
)

// 1. Nothing in the type says that the function may wait.
func forEach(text string, do func(line string)) {
	for line := range strings.SplitSeq(text, "\n") {
		do(line)
	}
}

// question asks how long a line is.
type question struct {
	line   string
	answer chan int
}

func main() {
	// 2. Somebody who answers.
	questions := make(chan question)
	go func() {
		for q := range questions {
			q.answer <- len(q.line)
		}
	}()

	// 3. The function asks, waits for the answer and adds it.
	total := 0
	forEach("one\nthree\nfive", func(line string) {
		q := question{line, make(chan int)}
		questions <- q
		total += <-q.answer
		fmt.Println(line, "makes", total)
	})
	fmt.Println("total", total)
}
