// Fire_and_forget starts goroutines that nobody waits for: one that
// is stuck holds nobody up, and nobody hears of it.
package main

import "fmt"

type peer struct {
	name  string
	inbox chan string
	begun chan bool
}

// 1. What stands for the network may take long, or for ever.
func (p *peer) post(text string) {
	p.begun <- true
	p.inbox <- text
}

func (p *peer) notify(text string) {
	p.post(p.name + " got " + text)
}

// 2. The loop goes on at once. The argument is evaluated now, and
// the call is made whenever the goroutine runs.
func broadcast(peers []*peer, text string) {
	for _, p := range peers {
		go p.notify(text)
	}
}

func main() {
	// 3. Three of the peers read, and one never does.
	begun := make(chan bool, 4)
	var peers []*peer
	for _, name := range []string{"ada", "bob", "eve", "zoe"} {
		p := &peer{name, make(chan string), begun}
		peers = append(peers, p)
	}
	broadcast(peers, "hello")
	for _, p := range peers[:3] {
		fmt.Println(<-p.inbox)
	}

	for range peers {
		<-begun
	}
	fmt.Println("begun:", len(peers))

	// 4. What only matters if it works is started like this too.
	saved := make(chan string, 1)
	go func() { saved <- "draft" }()
	fmt.Println("saved", <-saved)

	// 5. The program ends with the goroutine that is stuck: main
	// waits for none.
	fmt.Println("the end")
}
