// Fine prints one line.
package main

import "fmt"

func main() { fmt.Println("total 10") }
