// Changed_after_send sends a map and counts on in it. What was sent
// is not the map but a way to it.
package main

//@ race `fmt.Println("reported", counts["hits"])` `counts["hits"]++`

import "fmt"

func main() {
	reports := make(chan map[string]int)
	printed := make(chan bool)

	go func() {
		counts := <-reports
		fmt.Println("reported", counts["hits"])
		close(printed)
	}()

	counts := map[string]int{"hits": 1}
	reports <- counts
	counts["hits"]++
	<-printed
}
