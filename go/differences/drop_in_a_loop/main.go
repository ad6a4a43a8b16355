// Drop_in_a_loop opens files in a loop and counts how many are open
// at once.
package main

import "fmt"

type directory struct{ open, most int }

type file struct {
	in   *directory
	name string
}

func (d *directory) file(name string) *file {
	d.open++
	d.most = max(d.most, d.open)
	return &file{d, name}
}

func (f *file) close() {
	f.in.open--
	fmt.Println("close", f.name)
}

// 1. Each deferred call waits for the end of the function. All
// files stay open until then.
func readAll(d *directory) {
	for _, name := range []string{"a", "b", "c"} {
		f := d.file(name)
		defer f.close()
		fmt.Println("read", f.name)
	}
}

func main() {
	d := &directory{}

	// 2. They run at its end, the last one first.
	readAll(d)
	fmt.Println("open at once", d.most, "at the end", d.open)
}
