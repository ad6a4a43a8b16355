package main

import (
	"go/ast"
	"go/types"
)

var timeShapes = map[string]shape{
	"sleep_once":      func(c *Code) bool { return c.sleeps(false) },
	"sleep_poll_loop": func(c *Code) bool { return c.sleeps(true) },
	"sleep_or_done": func(c *Code) bool {
		return c.selects(func(s cases) bool {
			return len(s.receives) == 2 && len(s.sends) == 0 && c.anyTick(s.receives, "Timer") && c.anyDone(s.receives)
		})
	},
	"backoff_retry": backoffRetry,
	"ticker_range": func(c *Code) bool {
		return c.anywhere(func(n ast.Node) bool {
			r, ok := n.(*ast.RangeStmt)
			return ok && c.isTick(r.X, "Ticker")
		})
	},
	"timer_reuse_reset": func(c *Code) bool { return c.timer("Timer.Reset", func(ast.Expr) bool { return true }) },
	"timer_field_stop_reset": func(c *Code) bool {
		field := func(e ast.Expr) bool {
			sel, ok := ast.Unparen(e).(*ast.SelectorExpr)
			if !ok {
				return false
			}
			v, ok := c.Info.Uses[sel.Sel].(*types.Var)
			return ok && v.IsField()
		}
		return c.timer("Timer.Reset", field) || c.timer("Timer.Stop", field)
	},
	"timer_stop_drain_reset": timerStopDrain,
	"afterfunc": func(c *Code) bool {
		return c.anywhere(func(n ast.Node) bool { return c.calls(n, "time", "AfterFunc") })
	},
	"janitor":      janitor,
	"rate_limiter": func(c *Code) bool { return c.usesPackage("golang.org/x/time/rate") },
}

func (c *Code) sleeps(inLoop bool) bool {
	sleep := func(n ast.Node) bool { return c.calls(n, "time", "Sleep") }
	if inLoop {
		return c.anywhere(func(n ast.Node) bool {
			return loops(n, func(body *ast.BlockStmt) bool { return within(body, sleep) })
		})
	}
	return c.inBlocks(func(list []ast.Stmt) bool {
		for _, s := range list {
			if call, _ := exprCall(s); call != nil && sleep(call) {
				return true
			}
		}
		return false
	})
}

// backoffRetry: a loop that waits, and multiplies how long. What it
// waits with may be a function of its own, which gets the duration.
func backoffRetry(c *Code) bool {
	return c.anywhere(func(n ast.Node) bool {
		return loops(n, func(body *ast.BlockStmt) bool {
			grows := map[string]bool{}
			ast.Inspect(body, func(n ast.Node) bool {
				a, ok := n.(*ast.AssignStmt)
				if ok && len(a.Lhs) == 1 && is(c.Info.TypeOf(a.Lhs[0]), "time", "Duration") &&
					within(a, func(n ast.Node) bool {
						b, ok := n.(*ast.BinaryExpr)
						return ok && b.Op.String() == "*" || a.Tok.String() == "*="
					}) {
					grows[text(a.Lhs[0])] = true
				}
				return true
			})
			waits := func(n ast.Node) bool {
				e, ok := n.(ast.Expr)
				return c.calls(n, "time", "Sleep", "Timer.Reset", "NewTimer", "After") ||
					ok && receive(e) != nil || c.handsOn(n, grows)
			}
			return len(grows) > 0 && within(body, waits)
		})
	})
}

// handsOn says whether a call has a duration of these names in an
// argument that is one itself. A call that gives another duration
// computes with it.
func (c *Code) handsOn(n ast.Node, names map[string]bool) bool {
	call, ok := n.(*ast.CallExpr)
	if !ok || !c.Info.Types[call.Fun].IsValue() || is(c.Info.TypeOf(call), "time", "Duration") {
		return false
	}
	for _, arg := range call.Args {
		if is(c.Info.TypeOf(arg), "time", "Duration") && within(arg, func(n ast.Node) bool {
			e, ok := n.(ast.Expr)
			return ok && names[text(e)]
		}) {
			return true
		}
	}
	return false
}

func (c *Code) timer(name string, of func(ast.Expr) bool) bool {
	return c.anywhere(func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		return ok && c.calls(call, "time", name) && of(target(call))
	})
}

// timerStopDrain: if !t.Stop() { <-t.C }.
func timerStopDrain(c *Code) bool {
	return c.anywhere(func(n ast.Node) bool {
		s, ok := n.(*ast.IfStmt)
		return ok && within(s.Cond, func(n ast.Node) bool { return c.calls(n, "time", "Timer.Stop") }) &&
			within(s.Body, func(n ast.Node) bool {
				e, ok := n.(ast.Expr)
				return ok && c.isTick(receive(e), "Timer")
			})
	})
}

// janitor: a loop on a ticker that deletes from a map, itself or in a
// method that it calls.
func janitor(c *Code) bool {
	deletes := func(n ast.Node) bool {
		if _, ok := c.builtin(n, "delete"); ok {
			return true
		}
		return c.calls(n, "maps", "DeleteFunc")
	}
	return c.anywhere(func(n ast.Node) bool {
		var body *ast.BlockStmt
		switch n := n.(type) {
		case *ast.ForStmt:
			if !selects(n.Body, func(s cases) bool { return c.anyTick(s.receives, "Ticker", "Timer") }) {
				return false
			}
			body = n.Body
		case *ast.RangeStmt:
			if !c.isTick(n.X, "Ticker") {
				return false
			}
			body = n.Body
		default:
			return false
		}
		return within(body, func(n ast.Node) bool {
			if deletes(n) {
				return true
			}
			call, ok := n.(*ast.CallExpr)
			if !ok {
				return false
			}
			sel, ok := call.Fun.(*ast.SelectorExpr)
			if !ok {
				return false
			}
			f := c.bodies[c.Info.Uses[sel.Sel]]
			return f != nil && within(f.Body, deletes)
		})
	})
}
