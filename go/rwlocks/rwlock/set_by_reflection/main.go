// Set_by_reflection fills in a field by its name, as decoders do,
// while another goroutine reads it. No line of the program assigns
// to the field.
package main

//@ race `field.SetInt(n)` `wg.Go(func() { _ = limits.Jobs })`

import (
	"fmt"
	"reflect"
	"sync"
)

type settings struct{ Jobs int64 }

func set(target any, name string, n int64) {
	field := reflect.ValueOf(target).Elem().FieldByName(name)
	field.SetInt(n)
}

func main() {
	limits := settings{Jobs: 1}

	var wg sync.WaitGroup
	wg.Go(func() { _ = limits.Jobs })
	set(&limits, "Jobs", 4)
	wg.Wait()

	fmt.Println("jobs", limits.Jobs)
}
