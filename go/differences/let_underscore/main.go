// Let_underscore takes seats and puts what it gets for them into
// the blank identifier, into a variable and into a condition.
package main

import "fmt"

type seats struct{ free int }

type seat struct{ of *seats }

func (s *seats) take() *seat {
	s.free--
	return &seat{of: s}
}

func (s *seat) leave() { s.of.free++ }

func (s *seat) number() int { return s.of.free }

func main() {
	s := &seats{free: 4}

	// 1. The blank identifier drops the pointer. The seat stays
	// taken: whoever holds nothing cannot leave.
	_ = s.take()
	fmt.Println("after _ =", s.free)

	// 2. A name changes nothing.
	mine := s.take()
	fmt.Println("after a name", s.free)

	// 3. Nor does the head of a switch, or of an if.
	switch s.take().number() {
	case 0:
		fmt.Println("the last seat")
	default:
		fmt.Println("in the switch", s.free)
	}
	if s.take().number() < 0 {
		fmt.Println("in the if", s.free)
	} else {
		fmt.Println("in the else", s.free)
	}

	// 4. A seat is free again when somebody says so.
	mine.leave()
	fmt.Println("at the end", s.free)
}
