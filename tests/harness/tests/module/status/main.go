// Status prints what it should and ends with 1.
package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Println("total 10")
	os.Exit(1)
}
