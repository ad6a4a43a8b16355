// Map_order asks a map which worker comes first, and compares the
// order of two equal maps.
package main

import (
	"fmt"
	"maps"
	"slices"
)

// 1. A hundred workers, and how much each has to do.
func workers() map[int]int {
	workers := make(map[int]int)
	for id := range 100 {
		workers[id] = id % 7
	}
	return workers
}

func main() {
	idle := workers()

	// 2. Each loop begins somewhere else, on purpose. Code uses it
	// to pick one at random.
	picked := map[int]bool{}
	for range 1000 {
		for id := range idle {
			picked[id] = true
			break
		}
	}
	fmt.Println("several were first:", len(picked) > 1)

	// 3. Two equal maps have nothing in common but what is in them.
	one := slices.Collect(maps.Keys(idle))
	other := slices.Collect(maps.Keys(workers()))
	fmt.Println("equal maps agree:", slices.Equal(one, other))

	// 4. An order that can be relied on is made.
	fmt.Println("sorted:", slices.Sorted(maps.Keys(idle))[:3])
}
