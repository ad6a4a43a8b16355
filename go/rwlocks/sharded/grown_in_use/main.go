// Grown_in_use has a lock for each part of a map. The list of parts
// itself has none, and it grows while another looks in it.
package main

//@ race `shards = append(shards, shard{names: map[int]string{}})` `s := &shards[1]`

import (
	"fmt"
	"sync"
)

type shard struct {
	mu    sync.Mutex
	names map[int]string
}

func main() {
	shards := make([]shard, 2)
	shards[1].names = map[int]string{1: "bob"}

	var wg sync.WaitGroup
	wg.Go(func() {
		shards = append(shards, shard{names: map[int]string{}})
	})
	wg.Go(func() {
		s := &shards[1]
		s.mu.Lock()
		defer s.mu.Unlock()
		fmt.Println(s.names[1])
	})
	wg.Wait()
}
