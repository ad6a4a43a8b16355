// Unlock_and_relock pays an order at a bank, which takes its time.
// The lock is let go of meanwhile, in the middle of the method.
package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
)

var (
	errUnknown = errors.New("unknown")
	errPaid    = errors.New("paid already")
	errChanged = errors.New("changed meanwhile")
	errRefused = errors.New("refused by the bank")
)

type order struct {
	cents int
	paid  bool
}

type shop struct {
	mu       sync.Mutex
	orders   map[string]*order
	earned   int
	refunded int
}

func (s *shop) pay(id string, charge func(int) error) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	o, ok := s.orders[id]
	if !ok {
		return errUnknown
	}
	if o.paid {
		return errPaid
	}
	before := *o

	// 1. The others use the shop while the bank works. The deferred
	// unlock relies on the lock being held again at the end.
	s.mu.Unlock()
	err := charge(before.cents)
	s.mu.Lock()
	if err != nil {
		return err
	}

	// 2. What was seen before may not be so any more: cancelled,
	// paid by another, or with another price. So it looks again,
	// and gives the money back if it came too late.
	now, ok := s.orders[id]
	if !ok || *now != before {
		s.refunded += before.cents
		return errChanged
	}
	now.paid = true
	s.earned += before.cents
	return nil
}

func (s *shop) cancel(id string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.orders, id)
}

func said(err error) string {
	if err == nil {
		return "paid"
	}
	return err.Error()
}

func main() {
	s := &shop{orders: map[string]*order{
		"tea":  {cents: 5},
		"book": {cents: 30},
		"lamp": {cents: 200},
	}}

	// 3. The order is cancelled while the bank is at work.
	err := s.pay("tea", func(int) error {
		var other sync.WaitGroup
		other.Go(func() { s.cancel("tea") })
		other.Wait()
		return nil
	})
	fmt.Println("tea:", said(err))

	// 4. Two pay one order. Both are at the bank at the same time,
	// and one of them gets the money back.
	var atBank, users sync.WaitGroup
	atBank.Add(2)
	ends := make([]string, 2)
	for n := range ends {
		users.Go(func() {
			ends[n] = said(s.pay("book", func(int) error {
				atBank.Done()
				atBank.Wait()
				return nil
			}))
		})
	}
	users.Wait()
	slices.Sort(ends)
	fmt.Println("book:", strings.Join(ends, ", "))

	// 5. An early way out, with the lock free after it.
	refuse := func(int) error { return errRefused }
	fmt.Println("lamp:", said(s.pay("lamp", refuse)))
	accept := func(int) error { return nil }
	for _, id := range []string{"lamp", "book", "tea"} {
		fmt.Println(id, "again:", said(s.pay(id, accept)))
	}
	fmt.Println("earned", s.earned, "refunded", s.refunded)
}
