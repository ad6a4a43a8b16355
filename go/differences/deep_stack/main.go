// Deep_stack walks a long chain with a function that calls itself,
// in a goroutine.
package main

import "fmt"

type node struct{ next *node }

func chain(length int) *node {
	var first *node
	for range length {
		first = &node{next: first}
	}
	return first
}

// 1. One call for each node, all of them at once on the stack.
func depth(n *node) int {
	if n == nil {
		return 0
	}
	return 1 + depth(n.next)
}

func main() {
	result := make(chan int)

	// 2. The stack of a goroutine begins small and grows with its
	// calls, up to a limit of 1 GB on a 64-bit system.
	go func() { result <- depth(chain(100_000)) }()
	fmt.Println("deep:", <-result)
}
