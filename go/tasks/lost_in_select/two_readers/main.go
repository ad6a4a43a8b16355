// Two_readers reads from one buffered reader in two goroutines.
package main

//@ race `line, _ := r.ReadString('\n')` `line, _ := r.ReadString('\n')`

import (
	"bufio"
	"fmt"
	"strings"
)

func main() {
	r := bufio.NewReader(strings.NewReader("ada\nbob\n"))
	lines := make(chan string)
	read := func() {
		line, _ := r.ReadString('\n')
		lines <- line
	}
	go read()
	go read()

	fmt.Print(<-lines)
	fmt.Print(<-lines)
}
