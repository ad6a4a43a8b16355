// Move_copies counts in a goroutine, in a variable of the function
// that starts it.
package main

import (
	"fmt"
	"sync"
)

func main() {
	hits := 0

	// 1. The closure uses the variable itself.
	var counting sync.WaitGroup
	counting.Go(func() {
		for range 3 {
			hits++
		}
		fmt.Println("the goroutine counted", hits)
	})

	// 2. After the wait the count is there.
	counting.Wait()
	fmt.Println("main sees", hits)
}
