// Results gets a value or an error back from every goroutine, in
// the order in which they were started.
package main

import (
	"fmt"
	"strconv"
	"sync"
)

type result struct {
	value int
	err   error
}

func main() {
	inputs := []string{"12", "thirty", "99999999999999999999", "5"}

	// 1. A go statement has no value. Each goroutine gets a place
	// of its own to leave one. They begin when all have started.
	results := make([]result, len(inputs))
	var wg, met sync.WaitGroup
	met.Add(len(inputs) + 1)
	for i, input := range inputs {
		wg.Go(func() {
			met.Done()
			met.Wait()
			value, err := strconv.Atoi(input)
			results[i] = result{value, err}
		})
	}

	// 2. Before Wait has returned nobody may look at the results.
	met.Done()
	wg.Wait()

	// 3. Any error means that there is no number. A field that
	// nobody looks at is not missed.
	sum := 0
	for i, r := range results {
		if r.err != nil {
			fmt.Printf("%q: no number\n", inputs[i])
			continue
		}
		fmt.Printf("%q: %d\n", inputs[i], r.value)
		sum += r.value
	}
	fmt.Println("sum", sum)
}
