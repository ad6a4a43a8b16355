package main

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"
)

var lockShapes = map[string]shape{
	"mutex_defer_method": func(c *Code) bool {
		return c.methodRegion(func(f *ast.FuncDecl, r Region) bool { return !r.Read && r.Deferred })
	},
	"rlock_defer_method": func(c *Code) bool {
		return c.methodRegion(func(f *ast.FuncDecl, r Region) bool { return r.Read && r.Deferred })
	},
	"mutex_section_in_method": func(c *Code) bool {
		return c.methodRegion(func(f *ast.FuncDecl, r Region) bool {
			return !r.Read && !r.Deferred && r.Unlocks > 0 && !whole(f, r)
		})
	},
	"rlock_section_in_method": func(c *Code) bool {
		return c.methodRegion(func(f *ast.FuncDecl, r Region) bool {
			return r.Read && !r.Deferred && r.Unlocks > 0 && !whole(f, r)
		})
	},
	"mutex_whole_method_no_defer": func(c *Code) bool {
		return c.methodRegion(func(f *ast.FuncDecl, r Region) bool {
			return !r.Read && !r.Deferred && r.Unlocks > 0 && whole(f, r)
		})
	},
	"rlock_whole_method_no_defer": func(c *Code) bool {
		return c.methodRegion(func(f *ast.FuncDecl, r Region) bool {
			return r.Read && !r.Deferred && r.Unlocks > 0 && whole(f, r)
		})
	},
	"mutex_getter_no_defer": func(c *Code) bool {
		return c.methodRegion(func(f *ast.FuncDecl, r Region) bool { return !r.Read && getter(f, r) })
	},
	"rlock_getter_no_defer": func(c *Code) bool {
		return c.methodRegion(func(f *ast.FuncDecl, r Region) bool { return r.Read && getter(f, r) })
	},
	"map_write_under_lock": func(c *Code) bool { return c.underLock("write", c.writesMap) },
	"map_read_under_mutex": func(c *Code) bool { return c.underLock("write", c.readsMap) },
	"map_read_under_rlock": func(c *Code) bool { return c.underLock("read", c.readsMap) },
	"lock_copy_unlock":     lockCopyUnlock,
	"unlock_on_each_exit": func(c *Code) bool {
		return c.methodRegion(func(f *ast.FuncDecl, r Region) bool { return r.Unlocks > 1 && !r.Deferred })
	},
	"several_sections":           severalSections,
	"unlock_relock_mid_method":   unlockRelock(false),
	"unlock_relock_caller_held":  unlockRelock(true),
	"unlocks_what_caller_locked": unlocksWhatCallerLocked,
	"returns_with_lock_held":     returnsWithLockHeld,
	"caller_holds_lock":          callerHoldsLock,
	"two_locks_nested":           twoLocksNested,
	"rlock_then_lock":            rlockThenLock,
	"channel_op_under_lock":      func(c *Code) bool { return c.underLock("any", isChannelOp) },
	"callback_under_lock":        func(c *Code) bool { return c.underLock("any", c.callsCallback) },
	"sharded_or_keyed_lock":      shardedLock,
	"lock_or_wg_parameter":       lockParameter,
	"trylock": func(c *Code) bool {
		return c.anywhere(func(n ast.Node) bool {
			return c.calls(n, "sync", "Mutex.TryLock", "RWMutex.TryLock", "RWMutex.TryRLock")
		})
	},
	"cond": func(c *Code) bool {
		return c.anywhere(func(n ast.Node) bool { return c.calls(n, "sync", "Cond.Wait") })
	},
	"acquire_release_pair": acquireRelease,
}

// getter: lock, copy one thing, unlock, return.
func getter(f *ast.FuncDecl, r Region) bool {
	list := f.Body.List
	return !r.Deferred && r.Unlocks == 1 && whole(f, r) && f.Type.Results != nil && len(list) == 4
}

// writesMap: m[k] = v, m[k]++, delete(m, k), clear(m).
func (c *Code) writesMap(n ast.Node) bool {
	index := func(e ast.Expr) bool {
		i, ok := ast.Unparen(e).(*ast.IndexExpr)
		return ok && isMap(c.Info.TypeOf(i.X))
	}
	switch n := n.(type) {
	case *ast.AssignStmt:
		for _, left := range n.Lhs {
			if index(left) {
				return true
			}
		}
	case *ast.IncDecStmt:
		return index(n.X)
	case *ast.CallExpr:
		if _, ok := c.builtin(n, "delete"); ok {
			return true
		}
		call, ok := c.builtin(n, "clear")
		return ok && isMap(c.Info.TypeOf(call.Args[0]))
	}
	return false
}

// readsMap: v := m[k], v, ok := m[k], return m[k], range m, f(m[k]).
func (c *Code) readsMap(n ast.Node) bool {
	index := func(e ast.Expr) bool {
		i, ok := ast.Unparen(e).(*ast.IndexExpr)
		return ok && isMap(c.Info.TypeOf(i.X))
	}
	anyIndex := func(list []ast.Expr) bool {
		for _, e := range list {
			if within(e, func(n ast.Node) bool { e, ok := n.(ast.Expr); return ok && index(e) }) {
				return true
			}
		}
		return false
	}
	switch n := n.(type) {
	case *ast.AssignStmt:
		return anyIndex(n.Rhs)
	case *ast.ReturnStmt:
		return anyIndex(n.Results)
	case *ast.RangeStmt:
		return isMap(c.Info.TypeOf(n.X)) || anyIndex([]ast.Expr{n.X})
	case *ast.CallExpr:
		return anyIndex(n.Args)
	case *ast.IfStmt:
		return anyIndex([]ast.Expr{n.Cond})
	}
	return false
}

// blocks calls is with every list of statements.
func blocks(n ast.Node, is func([]ast.Stmt) bool) bool {
	return within(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.BlockStmt:
			return is(n.List)
		case *ast.CaseClause:
			return is(n.Body)
		case *ast.CommClause:
			return is(n.Body)
		}
		return false
	})
}

func (c *Code) inBlocks(is func([]ast.Stmt) bool) bool {
	for _, file := range c.Files {
		if blocks(file, is) {
			return true
		}
	}
	return false
}

// lockStmt is what a statement that is no defer does to which lock.
func (c *Code) lockStmt(s ast.Stmt) (ast.Expr, string) {
	call, deferred := exprCall(s)
	if deferred {
		return nil, ""
	}
	return c.lockCall(call)
}

// lockCopyUnlock: lock, one to three assignments, unlock, and then
// something is done with the copy.
func lockCopyUnlock(c *Code) bool {
	return c.inBlocks(func(list []ast.Stmt) bool {
		for i, s := range list {
			lock, does := c.lockStmt(s)
			unlock, ok := unlockOf[does]
			if !ok {
				continue
			}
			copies := 0
			for _, next := range list[i+1:] {
				if other, does := c.lockStmt(next); does == unlock && text(other) == text(lock) {
					if copies > 0 && i+1+copies+1 < len(list) {
						return true
					}
					break
				}
				if _, ok := next.(*ast.AssignStmt); !ok || copies == 3 {
					break
				}
				copies++
			}
		}
		return false
	})
}

// severalSections: a function takes the same lock twice, one after
// the other.
func severalSections(c *Code) bool {
	for _, f := range c.functions() {
		seen := map[string]bool{}
		for _, r := range c.regions(f.Body) {
			if r.Deferred {
				continue
			}
			if seen[text(r.Lock)] {
				return true
			}
			seen[text(r.Lock)] = true
		}
	}
	return false
}

// unlockRelock: unlock and then lock in one list of statements, with
// something between them; whether the function itself had locked it.
func unlockRelock(callerHeld bool) shape {
	return func(c *Code) bool {
		for _, f := range c.functions() {
			if callerHeld && !holdsOnEntry(c, f) {
				continue
			}
			if callerHeld == holdsOnEntry(c, f) && blocks(f.Body, func(list []ast.Stmt) bool {
				for i, s := range list {
					lock, does := c.lockStmt(s)
					if does != "Unlock" && does != "RUnlock" || i+2 >= len(list) {
						continue
					}
					for _, later := range list[i+2:] {
						if other, again := c.lockStmt(later); unlockOf[again] == does && text(other) == text(lock) {
							// Held before: not two sections.
							return callerHeld || heldAfter(c, f, lock, later)
						}
					}
				}
				return false
			}) {
				return true
			}
		}
		return false
	}
}

// heldAfter says whether a lock that is taken again is released by a
// defer or by an unlock further down that belongs to the first Lock.
func heldAfter(c *Code, f *ast.FuncDecl, lock ast.Expr, from ast.Stmt) bool {
	for _, e := range c.lockEvents(f.Body) {
		if text(e.lock) == text(lock) && (e.deferred || e.at.Pos() > from.End()) {
			return true
		}
	}
	return false
}

// holdsOnEntry says whether the first thing that a function does to a
// lock is to unlock it.
func holdsOnEntry(c *Code, f *ast.FuncDecl) bool {
	first := map[string]string{}
	for _, e := range c.lockEvents(f.Body) {
		name := text(e.lock)
		if first[name] == "" {
			first[name] = e.does
		}
		if strings.HasSuffix(first[name], "Unlock") && !e.deferred {
			return true
		}
	}
	return false
}

func unlocksWhatCallerLocked(c *Code) bool {
	for _, f := range c.functions() {
		locked := map[string]bool{}
		for _, e := range c.lockEvents(f.Body) {
			if unlockOf[e.does] != "" {
				locked[text(e.lock)] = true
			} else if !locked[text(e.lock)] {
				return true
			}
		}
	}
	return false
}

// returnsWithLockHeld: a function locks, and nobody in it unlocks
// but on ways out in the middle.
func returnsWithLockHeld(c *Code) bool {
	for _, f := range c.functions() {
		for _, r := range c.regions(f.Body) {
			if !r.Deferred && r.Unlocks == c.earlyUnlocks(f, r.Lock) && f.Name.Name != "main" {
				return true
			}
		}
	}
	return false
}

// earlyUnlocks counts the unlocks in blocks that end with a return,
// in a function that goes on after them.
func (c *Code) earlyUnlocks(f *ast.FuncDecl, lock ast.Expr) int {
	unlocks := 0
	for _, s := range f.Body.List[:len(f.Body.List)-1] {
		blocks(s, func(list []ast.Stmt) bool {
			if len(list) == 0 {
				return false
			}
			if _, ok := list[len(list)-1].(*ast.ReturnStmt); !ok {
				return false
			}
			for _, s := range list {
				if other, does := c.lockStmt(s); strings.HasSuffix(does, "Unlock") && text(other) == text(lock) {
					unlocks++
				}
			}
			return false
		})
	}
	return unlocks
}

// callerHoldsLock: a method that takes no lock, uses its receiver, and
// whose name or comment says that the caller holds one.
func callerHoldsLock(c *Code) bool {
	for _, f := range c.functions() {
		if c.receiver(f) == nil || len(c.lockEvents(f.Body)) > 0 {
			continue
		}
		said := strings.ToLower(f.Doc.Text())
		if endsWith(f.Name.Name, "Locked") || strings.Contains(said, "lock") && (strings.Contains(said, "hold") || strings.Contains(said, "held")) {
			return true
		}
	}
	return false
}

func twoLocksNested(c *Code) bool {
	for _, f := range c.functions() {
		for _, body := range bodiesOf(f) {
			all := c.regions(body)
			for _, outer := range all {
				for _, inner := range all {
					if text(inner.Lock) != text(outer.Lock) && inner.From > outer.From && inner.From < outer.To {
						return true
					}
				}
			}
		}
	}
	return false
}

// rlockThenLock: a function reads under RLock, and takes Lock of the
// same lock after that.
func rlockThenLock(c *Code) bool {
	for _, f := range c.functions() {
		all := c.regions(f.Body)
		for i, r := range all {
			for _, later := range all[i+1:] {
				if r.Read && !later.Read && text(r.Lock) == text(later.Lock) {
					return true
				}
			}
		}
	}
	return false
}

func isChannelOp(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.SendStmt, *ast.SelectStmt:
		return true
	case *ast.UnaryExpr:
		return n.Op == token.ARROW
	}
	return false
}

// callsCallback: calls a value of a function type, as a field, an
// element or a parameter, that is no declared function.
func (c *Code) callsCallback(n ast.Node) bool {
	call, ok := n.(*ast.CallExpr)
	if !ok {
		return false
	}
	var obj types.Object
	switch fun := ast.Unparen(call.Fun).(type) {
	case *ast.Ident:
		obj = c.Info.Uses[fun]
	case *ast.SelectorExpr:
		obj = c.Info.Uses[fun.Sel]
	case *ast.IndexExpr:
		return isFunc(c.Info.TypeOf(fun))
	}
	v, ok := obj.(*types.Var)
	return ok && isFunc(v.Type())
}

// shardedLock: an array, a slice or a map of locks, or of structs
// with one, of which an element is locked.
func shardedLock(c *Code) bool {
	for _, f := range c.functions() {
		indexed := map[types.Object]bool{}
		ast.Inspect(f.Body, func(n ast.Node) bool {
			a, ok := n.(*ast.AssignStmt)
			if ok && len(a.Lhs) > 0 && len(a.Rhs) == 1 && within(a.Rhs[0], isIndex) {
				if id, ok := a.Lhs[0].(*ast.Ident); ok {
					if obj := c.Info.Defs[id]; obj != nil && hasLock(obj.Type()) {
						indexed[obj] = true
					}
				}
			}
			return true
		})
		for _, e := range c.lockEvents(f.Body) {
			if within(e.lock, isIndex) || indexed[c.root(e.lock)] {
				return true
			}
		}
	}
	return false
}

func isIndex(n ast.Node) bool { _, ok := n.(*ast.IndexExpr); return ok }

// hasLock says whether a type is a lock, or a struct with one.
func hasLock(t types.Type) bool {
	if isLock(t) {
		return true
	}
	if p, ok := t.(*types.Pointer); ok {
		t = p.Elem()
	}
	s, ok := t.Underlying().(*types.Struct)
	return ok && hasField(s, func(v *types.Var) bool { return isLock(v.Type()) })
}

func lockParameter(c *Code) bool {
	for _, f := range c.functions() {
		for _, field := range f.Type.Params.List {
			t := c.Info.TypeOf(field.Type)
			if isLock(t) || is(t, "sync", "WaitGroup", "Locker") {
				return true
			}
		}
	}
	return false
}

// acquireRelease: two methods of one type, of which one takes a lock
// or a place and the other gives it back.
func acquireRelease(c *Code) bool {
	type pair struct{ takes, gives bool }
	byType := map[string]*pair{}
	for _, f := range c.functions() {
		recv := c.receiver(f)
		if recv == nil {
			continue
		}
		p := byType[recv.Type().String()]
		if p == nil {
			p = &pair{}
			byType[recv.Type().String()] = p
		}
		name := strings.ToLower(f.Name.Name)
		if strings.HasPrefix(name, "acquire") || strings.HasPrefix(name, "lock") {
			p.takes = true
		}
		if strings.HasPrefix(name, "release") || strings.HasPrefix(name, "unlock") {
			p.gives = true
		}
	}
	for _, p := range byType {
		if p.takes && p.gives {
			return true
		}
	}
	return false
}
