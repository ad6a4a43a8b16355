// Sync_map keeps the sessions of a server in a sync.Map: each
// change to one of them is one step.
package main

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
)

// 1. A user, and the token of the session. The types are in this
// comment alone: the map takes any key and any value.
type sessions struct {
	byUser sync.Map // string to string
}

func (s *sessions) restore(user, token string) {
	s.byUser.Store(user, token)
}

// 2. Whoever comes first logs in, the others get that session.
func (s *sessions) login(user, token string) (string, bool) {
	got, loaded := s.byUser.LoadOrStore(user, token)
	return got.(string), !loaded
}

func (s *sessions) valid(user, token string) bool {
	got, ok := s.byUser.Load(user)
	return ok && got == token
}

// 3. Set whatever was there, and what was there is returned.
func (s *sessions) replace(user, token string) (string, bool) {
	old, ok := s.byUser.Swap(user, token)
	if !ok {
		return "", false
	}
	return old.(string), true
}

// 4. Set or removed if it is still the one that is known.
func (s *sessions) renew(user, old, token string) bool {
	return s.byUser.CompareAndSwap(user, old, token)
}

func (s *sessions) expire(user, token string) bool {
	return s.byUser.CompareAndDelete(user, token)
}

// 5. Removed, and one of those who remove it gets what was there.
func (s *sessions) logout(user string) bool {
	_, ok := s.byUser.LoadAndDelete(user)
	return ok
}

func (s *sessions) forget(user string) {
	s.byUser.Delete(user)
}

// 6. Range goes through a map that others change meanwhile: it is
// no snapshot.
func (s *sessions) users() string {
	var users []string
	s.byUser.Range(func(user, token any) bool {
		users = append(users, user.(string))
		return true
	})
	slices.Sort(users)
	return strings.Join(users, " ")
}

func (s *sessions) close() {
	s.byUser.Clear()
}

func main() {
	s := &sessions{}
	s.restore("eve", "e1")
	s.restore("bob", "b1")

	// 7. Four log the same user in, and then out. Each time it is
	// one of them who does it.
	var in, out atomic.Int32
	var wg, allIn sync.WaitGroup
	allIn.Add(4)
	for n := range 4 {
		wg.Go(func() {
			token := fmt.Sprint("a", n)
			if _, first := s.login("ada", token); first {
				in.Add(1)
			}
			allIn.Done()
			allIn.Wait()
			if s.logout("ada") {
				out.Add(1)
			}
		})
	}
	wg.Wait()
	fmt.Println("logged in", in.Load(), "logged out", out.Load())

	// 8. Who knows an old token changes nothing.
	s.forget("eve")
	old, _ := s.replace("bob", "b2")
	fmt.Println("bob had", old)
	fmt.Println("renewed:", s.renew("bob", "b1", "b3"))
	fmt.Println("expired:", s.expire("bob", "b1"))
	fmt.Println("b2 is valid:", s.valid("bob", "b2"))
	fmt.Println("users:", s.users())
	s.close()
	fmt.Println("closed, users:", len(s.users()))
}
