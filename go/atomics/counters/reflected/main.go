// Reflected writes to a variable by reflection, which hides the
// write from a reader and not from the race detector.
package main

//@ race `reflect.ValueOf(&hits).Elem().SetInt(1)` `reflect.ValueOf(&hits).Elem().SetInt(1)`

import (
	"fmt"
	"reflect"
	"sync"
)

func main() {
	hits := 0

	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			reflect.ValueOf(&hits).Elem().SetInt(1)
		})
	}
	wg.Wait()

	fmt.Println("hits", hits)
}
