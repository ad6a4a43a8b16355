// Raw_pointer writes to a variable through an unsafe pointer.
package main

//@ race `wg.Go(func() { *(*int)(pointer) = 1 })` `hits = 2`

import (
	"fmt"
	"sync"
	"unsafe"
)

func main() {
	hits := 0
	pointer := unsafe.Pointer(&hits)

	var wg sync.WaitGroup
	wg.Go(func() { *(*int)(pointer) = 1 })
	hits = 2
	wg.Wait()

	fmt.Println("written:", hits > 0)
}
