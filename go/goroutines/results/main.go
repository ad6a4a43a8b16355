// Results gets a value or an error back from every goroutine, in
// the order in which they were started.
package main

import (
	"errors"
	"fmt"
	"strconv"
	"sync"
)

type result struct {
	value int
	err   error
}

func main() {
	inputs := []string{"12", "thirty", "5"}

	// 1. A go statement has no value. Each goroutine gets a place
	// of its own to leave one.
	results := make([]result, len(inputs))
	var wg sync.WaitGroup
	for i, input := range inputs {
		wg.Go(func() {
			value, err := strconv.Atoi(input)
			results[i] = result{value, err}
		})
	}

	// 2. Before Wait has returned nobody may look at the results.
	wg.Wait()

	// 3. Every goroutine has a result: errors are values like
	// others.
	sum := 0
	for i, r := range results {
		if errors.Is(r.err, strconv.ErrSyntax) {
			fmt.Printf("%q is not a number\n", inputs[i])
			continue
		}
		sum += r.value
	}
	fmt.Println("sum", sum)
}
