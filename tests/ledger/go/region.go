package main

import (
	"go/ast"
	"go/token"
)

// A Region is the part of a function in which a lock is held, as far
// as the order of the text tells.
type Region struct {
	// Lock is the expression that is locked, as the source has it.
	Lock ast.Expr
	// Read says that it is an RLock.
	Read bool
	// Deferred says that a defer unlocks it.
	Deferred bool
	// From is the end of the call of Lock, To the unlock or the end
	// of the function.
	From, To token.Pos
	// Unlocks counts the unlocks that are no defer.
	Unlocks int
}

// lockCall returns what a call does to which lock.
func (c *Code) lockCall(call *ast.CallExpr) (lock ast.Expr, does string) {
	if call == nil {
		return nil, ""
	}
	path, name := c.callee(call)
	if path != "sync" {
		return nil, ""
	}
	switch name {
	case "Mutex.Lock", "RWMutex.Lock", "Locker.Lock":
		does = "Lock"
	case "Mutex.Unlock", "RWMutex.Unlock", "Locker.Unlock":
		does = "Unlock"
	case "RWMutex.RLock":
		does = "RLock"
	case "RWMutex.RUnlock":
		does = "RUnlock"
	default:
		return nil, ""
	}
	return target(call), does
}

var unlockOf = map[string]string{"Lock": "Unlock", "RLock": "RUnlock"}

// A lockEvent is one call of Lock or its like.
type lockEvent struct {
	lock     ast.Expr
	does     string
	deferred bool
	at       *ast.CallExpr
}

// lockEvents returns the calls in the order of the text; those in a
// function literal that is deferred count as deferred, and those of
// other function literals belong to them.
func (c *Code) lockEvents(body *ast.BlockStmt) []lockEvent {
	var events []lockEvent
	var walk func(n ast.Node, deferred bool)
	walk = func(n ast.Node, deferred bool) {
		ast.Inspect(n, func(inner ast.Node) bool {
			switch inner := inner.(type) {
			case *ast.FuncLit:
				return inner == n
			case *ast.DeferStmt:
				if lit, ok := inner.Call.Fun.(*ast.FuncLit); ok {
					walk(lit.Body, true)
				} else {
					walk(inner.Call, true)
				}
				return false
			case *ast.CallExpr:
				if lock, does := c.lockCall(inner); does != "" {
					events = append(events, lockEvent{lock, does, deferred, inner})
				}
			}
			return true
		})
	}
	walk(body, false)
	return events
}

// regions returns where the body holds locks. Function literals that
// are neither called at once nor deferred have regions of their own.
func (c *Code) regions(body *ast.BlockStmt) []Region {
	events := c.lockEvents(body)
	var all []Region
	for i, e := range events {
		unlock, ok := unlockOf[e.does]
		if !ok || e.deferred {
			continue
		}
		r := Region{Lock: e.lock, Read: e.does == "RLock", From: e.at.End(), To: body.End()}
		again := false
		for _, later := range events[i+1:] {
			if text(later.lock) != text(e.lock) {
				continue
			}
			if later.does == e.does {
				again = true
			}
			if later.does != unlock || again {
				continue
			}
			if later.deferred {
				r.Deferred = true
				r.To = body.End()
				break
			}
			r.Unlocks++
			r.To = later.at.Pos()
		}
		all = append(all, r)
	}
	return all
}

// bodiesOf returns the body of a function and of every function
// literal in it.
func bodiesOf(f *ast.FuncDecl) []*ast.BlockStmt {
	all := []*ast.BlockStmt{f.Body}
	ast.Inspect(f.Body, func(n ast.Node) bool {
		if lit, ok := n.(*ast.FuncLit); ok {
			all = append(all, lit.Body)
		}
		return true
	})
	return all
}

// under says whether something in a region is as asked. A function
// literal that is only made there does not run there.
func (r Region) under(body *ast.BlockStmt, is func(ast.Node) bool) bool {
	return within(body, func(n ast.Node) bool {
		return n.Pos() >= r.From && n.End() <= r.To && is(n)
	})
}

// underLock says whether something that is done with a lock held is
// as asked; mode chooses among "read", "write" and "any".
func (c *Code) underLock(mode string, is func(ast.Node) bool) bool {
	for _, f := range c.functions() {
		for _, body := range bodiesOf(f) {
			for _, r := range c.regions(body) {
				if mode == "read" && !r.Read || mode == "write" && r.Read {
					continue
				}
				if r.under(body, is) {
					return true
				}
			}
		}
	}
	return false
}

// methodRegion says whether a method locks something of its receiver
// and is as asked.
func (c *Code) methodRegion(is func(f *ast.FuncDecl, r Region) bool) bool {
	for _, f := range c.functions() {
		recv := c.receiver(f)
		if recv == nil {
			continue
		}
		for _, r := range c.regions(f.Body) {
			if c.root(r.Lock) == recv && is(f, r) {
				return true
			}
		}
	}
	return false
}

// whole says whether the region is the whole method: the lock is its
// first statement, and after the unlock it only returns.
func whole(f *ast.FuncDecl, r Region) bool {
	list := f.Body.List
	if len(list) == 0 || list[0].End() != r.From {
		return false
	}
	for _, s := range list {
		if s.Pos() <= r.To {
			continue
		}
		if _, ok := s.(*ast.ReturnStmt); !ok {
			return false
		}
	}
	return true
}
