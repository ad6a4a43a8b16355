package main

import (
	"go/ast"
	"go/types"
)

var goroutineShapes = map[string]shape{
	"waitgroup_in_struct": func(c *Code) bool {
		return c.methodCalls(func(f *ast.FuncDecl) bool { return true }, "WaitGroup.Add", "WaitGroup.Go", "WaitGroup.Done", "WaitGroup.Wait")
	},
	"waitgroup_in_struct_close": func(c *Code) bool {
		return c.methodCalls(isShutdown, "WaitGroup.Wait")
	},
	"shutdown_method":         shutdownMethod,
	"background_loop_started": backgroundLoop,
	"goroutine_in_constructor": func(c *Code) bool {
		return c.constructor(func(f *ast.FuncDecl) bool { return within(f.Body, c.starts) })
	},
	"fire_and_forget": func(c *Code) bool { return c.anywhere(c.forgotten) },
	"fire_and_forget_in_loop": func(c *Code) bool {
		return c.anywhere(func(n ast.Node) bool {
			return loops(n, func(body *ast.BlockStmt) bool { return within(body, c.forgotten) })
		})
	},
	"fanout_waitgroup": fanoutWaitgroup,
	"fanout_own_slots": fanoutInto(func(c *Code, n ast.Node) bool { return c.writesSlot(n) }),
	"fanout_collect_under_mutex": fanoutInto(func(c *Code, n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		_, does := c.lockCall(ok2(call, ok))
		return does == "Lock"
	}),
	"spawn_few_and_wait": spawnFew,
	"callback_in_goroutine": func(c *Code) bool {
		return c.anywhere(func(n ast.Node) bool {
			body := c.started(n)
			return body != nil && within(body, c.callsCallback)
		})
	},
	"recover_guard": func(c *Code) bool { return c.anywhere(c.recovers) },
	"recover_in_goroutine": func(c *Code) bool {
		return c.anywhere(func(n ast.Node) bool {
			body := c.started(n)
			return body != nil && within(body, c.recovers)
		})
	},
	"runtime_control": func(c *Code) bool {
		return c.anywhere(func(n ast.Node) bool {
			return c.calls(n, "runtime", "GOMAXPROCS", "NumCPU", "Gosched", "NumGoroutine", "LockOSThread", "Goexit")
		})
	},
	"goroutine_per_connection": func(c *Code) bool {
		return c.anywhere(func(n ast.Node) bool {
			return loops(n, func(body *ast.BlockStmt) bool { return within(body, c.accepts) && within(body, c.starts) })
		})
	},
	"accept_loop": func(c *Code) bool {
		return c.anywhere(func(n ast.Node) bool {
			return loops(n, func(body *ast.BlockStmt) bool { return within(body, c.accepts) })
		})
	},
}

func ok2(call *ast.CallExpr, ok bool) *ast.CallExpr {
	if !ok {
		return nil
	}
	return call
}

func isShutdown(f *ast.FuncDecl) bool {
	return endsWith(f.Name.Name, "Close", "Stop", "Shutdown", "close", "stop", "shutdown")
}

// methodCalls: a method that is as asked calls one of the names of
// sync on something of its receiver.
func (c *Code) methodCalls(which func(*ast.FuncDecl) bool, names ...string) bool {
	for _, f := range c.functions() {
		recv := c.receiver(f)
		if recv == nil || !which(f) {
			continue
		}
		if within(f.Body, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			return ok && c.calls(call, "sync", names...) && c.root(target(call)) == recv
		}) {
			return true
		}
	}
	return false
}

// shutdownMethod: Close, Stop or Shutdown that closes a channel,
// cancels, or waits.
func shutdownMethod(c *Code) bool {
	for _, f := range c.functions() {
		recv := c.receiver(f)
		if recv == nil || !isShutdown(f) {
			continue
		}
		if within(f.Body, func(n ast.Node) bool {
			if _, ok := c.builtin(n, "close"); ok {
				return true
			}
			call, ok := n.(*ast.CallExpr)
			if !ok {
				return false
			}
			return c.calls(call, "sync", "WaitGroup.Wait", "Once.Do") ||
				is(c.Info.TypeOf(call.Fun), "context", "CancelFunc", "CancelCauseFunc") ||
				c.calls(call, "time", "Ticker.Stop", "Timer.Stop")
		}) {
			return true
		}
	}
	return false
}

// backgroundLoop: a method or a constructor starts a goroutine that
// runs a method of the type with a loop.
func backgroundLoop(c *Code) bool {
	for _, f := range c.functions() {
		if c.receiver(f) == nil && !c.isConstructor(f) {
			continue
		}
		if within(f.Body, func(n ast.Node) bool {
			body := c.started(n)
			return body != nil && (hasLoop(body) || within(body, func(n ast.Node) bool {
				call, ok := n.(*ast.CallExpr)
				if !ok {
					return false
				}
				sel, ok := call.Fun.(*ast.SelectorExpr)
				if !ok {
					return false
				}
				g := c.bodies[c.Info.Uses[sel.Sel]]
				return g != nil && hasLoop(g.Body)
			}))
		}) {
			return true
		}
	}
	return false
}

func hasLoop(n ast.Node) bool {
	return loops(n, func(*ast.BlockStmt) bool { return true })
}

// forgotten: a go statement whose goroutine tells nobody of its end:
// it sends nothing, closes nothing and counts nothing out.
func (c *Code) forgotten(n ast.Node) bool {
	if _, ok := n.(*ast.GoStmt); !ok {
		return false
	}
	body := c.started(n)
	if body == nil {
		return true // a function of elsewhere
	}
	return !within(body, func(n ast.Node) bool {
		if isSend(n) || c.calls(n, "sync", "WaitGroup.Done", "WaitGroup.Wait") {
			return true
		}
		_, ok := c.builtin(n, "close")
		return ok
	})
}

// fanoutWaitgroup: a loop starts goroutines, and the function waits.
func fanoutWaitgroup(c *Code) bool { return fanoutInto(func(*Code, ast.Node) bool { return true })(c) }

func fanoutInto(is func(*Code, ast.Node) bool) shape {
	return func(c *Code) bool {
		for _, f := range c.functions() {
			waits := within(f.Body, func(n ast.Node) bool {
				return c.calls(n, "sync", "WaitGroup.Wait") || c.calls(n, "golang.org/x/sync/errgroup", "Group.Wait")
			})
			if waits && loops(f.Body, func(loop *ast.BlockStmt) bool {
				return within(loop, func(n ast.Node) bool {
					body := c.started(n)
					return c.starts(n) && body != nil && within(body, func(n ast.Node) bool { return is(c, n) })
				})
			}) {
				return true
			}
		}
		return false
	}
}

// writesSlot: slice[i] = v.
func (c *Code) writesSlot(n ast.Node) bool {
	a, ok := n.(*ast.AssignStmt)
	if !ok {
		return false
	}
	for _, left := range a.Lhs {
		i, ok := ast.Unparen(left).(*ast.IndexExpr)
		if !ok {
			continue
		}
		switch c.Info.TypeOf(i.X).Underlying().(type) {
		case *types.Slice, *types.Array, *types.Pointer:
			return true
		}
	}
	return false
}

// spawnFew: two goroutines or more are started outside a loop, and
// waited for.
func spawnFew(c *Code) bool {
	for _, f := range c.functions() {
		count := 0
		for _, s := range f.Body.List {
			switch s.(type) {
			case *ast.ForStmt, *ast.RangeStmt:
				continue
			}
			if within(s, c.starts) {
				count++
			}
		}
		if count >= 2 && within(f.Body, func(n ast.Node) bool {
			e, ok := n.(ast.Expr)
			return c.calls(n, "sync", "WaitGroup.Wait") || ok && receive(e) != nil
		}) {
			return true
		}
	}
	return false
}

func (c *Code) recovers(n ast.Node) bool {
	_, ok := c.builtin(n, "recover")
	return ok
}

// accepts: a call of Accept of a listener of package net, or of a
// type that has the same method.
func (c *Code) accepts(n ast.Node) bool {
	call, ok := n.(*ast.CallExpr)
	if !ok {
		return false
	}
	sel, ok := call.Fun.(*ast.SelectorExpr)
	return ok && (sel.Sel.Name == "Accept" || sel.Sel.Name == "AcceptTCP" || sel.Sel.Name == "AcceptUnix") && len(call.Args) == 0
}
