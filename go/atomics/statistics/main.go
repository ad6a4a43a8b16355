// Statistics counts what a server does in fields of its struct: how
// many asked, how many are inside, and who came as which.
package main

import (
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
)

// 1. Each number is atomic by itself, and zero at first.
type stats struct {
	asked   atomic.Uint64
	refused atomic.Uint64
	bytes   atomic.Uint64
	inside  atomic.Int64
}

type server struct {
	limit int64
	stats stats
}

// 2. Add returns the number as it is afterwards. The first who asks
// has number 1, and who makes it more than the limit has to leave.
func (s *server) enter() (number uint64, ok bool) {
	number = s.stats.asked.Add(1)
	if s.stats.inside.Add(1) > s.limit {
		s.leave()
		s.stats.refused.Add(1)
		return number, false
	}
	return number, true
}

// 3. There is no Sub: one is taken away by adding -1.
func (s *server) leave() {
	s.stats.inside.Add(-1)
}

// 4. One after the other: the four do not belong to one moment.
func (s *stats) String() string {
	return fmt.Sprintf("asked %d refused %d inside %d bytes %d",
		s.asked.Load(), s.refused.Load(),
		s.inside.Load(), s.bytes.Load())
}

func main() {
	s := &server{limit: 2}
	var clients, asked sync.WaitGroup
	goOn := make(chan struct{})
	numbers := make([]uint64, 5)

	// 5. Five ask for two places. Nobody leaves before all have
	// asked.
	asked.Add(len(numbers))
	for i := range numbers {
		clients.Go(func() {
			number, ok := s.enter()
			asked.Done()
			if ok {
				defer s.leave()
				<-goOn
				s.stats.bytes.Add(100)
			}
			numbers[i] = number
		})
	}

	// 6. The numbers can be read at any time.
	asked.Wait()
	fmt.Println("now", &s.stats)
	close(goOn)
	clients.Wait()
	fmt.Println("then", &s.stats)

	slices.Sort(numbers)
	fmt.Println("numbers", numbers[0], "to", numbers[4])
}
