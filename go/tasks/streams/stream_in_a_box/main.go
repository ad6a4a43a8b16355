// Stream_in_a_box chooses one of two sequences at run time, and
// asks it for its first value.
package main

//@ nothing
//@ prints first 2

import (
	"fmt"
	"iter"
	"slices"
)

func items(backwards bool) iter.Seq2[int, int] {
	all := []int{0, 1, 2}
	if backwards {
		return slices.Backward(all)
	}
	return slices.All(all)
}

func main() {
	next, stop := iter.Pull2(items(true))
	defer stop()

	_, first, _ := next()
	fmt.Println("first", first)
}
