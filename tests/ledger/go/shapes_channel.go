package main

import (
	"go/ast"
	"go/types"
)

var channelShapes = map[string]shape{
	"close_broadcast": func(c *Code) bool {
		return c.closes(func(ch ast.Expr) bool { return isSignal(c.Info.TypeOf(ch)) })
	},
	"close_data_channel": func(c *Code) bool {
		return c.closes(func(ch ast.Expr) bool { return !isSignal(c.Info.TypeOf(ch)) })
	},
	"close_once":      closeOnce,
	"wait_then_close": waitThenClose,
	"wait_on_channel": func(c *Code) bool {
		return c.plainReceive(func(s ast.Stmt) bool { _, ok := s.(*ast.ExprStmt); return ok })
	},
	"plain_receive": func(c *Code) bool {
		return c.plainReceive(func(s ast.Stmt) bool { _, ok := s.(*ast.AssignStmt); return ok })
	},
	"range_channel":     rangeChannel,
	"drain_channel":     drainChannel,
	"chan_error":        chanError,
	"returns_channel":   returnsChannel,
	"generator_channel": generatorChannel,
	"pipeline_stage":    pipelineStage,
	"semaphore_channel": semaphoreChannel,
	"constructor_makes_channels": func(c *Code) bool {
		return c.constructor(func(f *ast.FuncDecl) bool { return within(f.Body, c.makesChannel) })
	},
	"result_channel_unbuffered":  resultChannel(false),
	"result_channel_buffered":    resultChannel(true),
	"request_with_reply_channel": requestWithReply,
	"worker_pool":                workerPool,
}

func (c *Code) closes(is func(ch ast.Expr) bool) bool {
	return c.anywhere(func(n ast.Node) bool {
		call, ok := c.builtin(n, "close")
		return ok && is(call.Args[0])
	})
}

func (c *Code) constructor(is func(*ast.FuncDecl) bool) bool {
	for _, f := range c.functions() {
		if c.isConstructor(f) && is(f) {
			return true
		}
	}
	return false
}

func (c *Code) makesChannel(n ast.Node) bool {
	call, ok := c.builtin(n, "make")
	return ok && chanOf(c.Info.TypeOf(call)) != nil
}

// closeOnce: close inside the function of a sync.Once, or behind a
// flag or a select that looks whether it is closed already.
func closeOnce(c *Code) bool {
	closes := func(n ast.Node) bool { _, ok := c.builtin(n, "close"); return ok }
	return c.anywhere(func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if ok && c.calls(call, "sync", "Once.Do", "OnceFunc") || ok && c.calls(call, "sync", "OnceFunc") {
			return within(call, closes)
		}
		s, ok := n.(*ast.SelectStmt)
		if !ok || !selectCases(s).byDefault {
			return false
		}
		for _, clause := range s.Body.List {
			if clause := clause.(*ast.CommClause); clause.Comm == nil && within(clause, closes) {
				return true
			}
		}
		return false
	})
}

// waitThenClose: wg.Wait() and then close, in one list.
func waitThenClose(c *Code) bool {
	return c.inBlocks(func(list []ast.Stmt) bool {
		waited := false
		for _, s := range list {
			call, _ := exprCall(s)
			if call == nil {
				continue
			}
			if c.calls(call, "sync", "WaitGroup.Wait") {
				waited = true
			}
			if _, ok := c.builtin(call, "close"); ok && waited {
				return true
			}
		}
		return false
	})
}

// plainReceive: a statement, outside the head of a select, that is as
// asked and receives.
func (c *Code) plainReceive(is func(ast.Stmt) bool) bool {
	return c.inBlocks(func(list []ast.Stmt) bool {
		for _, s := range list {
			if received(s) != nil && is(s) {
				return true
			}
		}
		return false
	})
}

func rangeChannel(c *Code) bool {
	return c.anywhere(func(n ast.Node) bool {
		r, ok := n.(*ast.RangeStmt)
		return ok && chanOf(c.Info.TypeOf(r.X)) != nil
	})
}

// drainChannel: receives until nothing is there, or ranges over a
// channel with an empty body.
func drainChannel(c *Code) bool {
	return c.anywhere(func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.RangeStmt:
			return chanOf(c.Info.TypeOf(n.X)) != nil && len(n.Body.List) == 0
		case *ast.ForStmt:
			return selects(n.Body, func(s cases) bool {
				return s.byDefault && len(s.receives) == 1 && len(s.sends) == 0 && !c.isDone(s.receives[0])
			})
		}
		return false
	})
}

func isError(t types.Type) bool {
	return types.Identical(t, types.Universe.Lookup("error").Type())
}

func chanError(c *Code) bool {
	for _, t := range c.Info.Types {
		if ch := chanOf(t.Type); ch != nil && isError(ch.Elem()) {
			return true
		}
	}
	return false
}

func (c *Code) resultChannels(f *ast.FuncDecl) bool {
	if f.Type.Results == nil {
		return false
	}
	for _, result := range f.Type.Results.List {
		if chanOf(c.Info.TypeOf(result.Type)) != nil {
			return true
		}
	}
	return false
}

func returnsChannel(c *Code) bool {
	for _, f := range c.functions() {
		if c.resultChannels(f) {
			return true
		}
	}
	return false
}

// generatorChannel: a function that starts a goroutine which sends,
// and returns the channel.
func generatorChannel(c *Code) bool {
	for _, f := range c.functions() {
		if c.resultChannels(f) && within(f.Body, func(n ast.Node) bool {
			body := c.started(n)
			return body != nil && within(body, isSend)
		}) {
			return true
		}
	}
	return false
}

func isSend(n ast.Node) bool { _, ok := n.(*ast.SendStmt); return ok }

// pipelineStage: a loop over one channel that sends to another.
func pipelineStage(c *Code) bool {
	return c.anywhere(func(n ast.Node) bool {
		r, ok := n.(*ast.RangeStmt)
		return ok && chanOf(c.Info.TypeOf(r.X)) != nil && within(r.Body, isSend)
	})
}

// semaphoreChannel: sends to a channel and receives from it in the
// same function, of which one is deferred or in a goroutine.
func semaphoreChannel(c *Code) bool {
	for _, f := range c.functions() {
		for _, body := range bodiesOf(f) {
			sent := map[string]bool{}
			ast.Inspect(body, func(n ast.Node) bool {
				if s, ok := n.(*ast.SendStmt); ok {
					sent[text(s.Chan)] = true
				}
				return true
			})
			if within(body, func(n ast.Node) bool {
				d, ok := n.(*ast.DeferStmt)
				return ok && within(d, func(n ast.Node) bool {
					e, ok := n.(ast.Expr)
					ch := ast.Expr(nil)
					if ok {
						ch = receive(e)
					}
					return ch != nil && sent[text(ch)]
				})
			}) {
				return true
			}
		}
	}
	return false
}

// resultChannel: a function makes a channel, a goroutine that it
// starts sends to it, and the function receives.
func resultChannel(buffered bool) shape {
	return func(c *Code) bool {
		for _, f := range c.functions() {
			for ch := range c.made(f, buffered) {
				sends := within(f.Body, func(n ast.Node) bool {
					body := c.started(n)
					return body != nil && within(body, func(n ast.Node) bool {
						s, ok := n.(*ast.SendStmt)
						return ok && c.root(s.Chan) == ch
					})
				})
				receives := within(f.Body, func(n ast.Node) bool {
					e, ok := n.(ast.Expr)
					if !ok {
						return false
					}
					from := receive(e)
					return from != nil && c.root(from) == ch
				})
				if sends && receives {
					return true
				}
			}
		}
		return false
	}
}

// made returns the channels that a function makes.
func (c *Code) made(f *ast.FuncDecl, buffered bool) map[types.Object]bool {
	found := map[types.Object]bool{}
	ast.Inspect(f.Body, func(n ast.Node) bool {
		a, ok := n.(*ast.AssignStmt)
		if !ok || len(a.Lhs) != len(a.Rhs) {
			return true
		}
		for i, value := range a.Rhs {
			id, ok := a.Lhs[i].(*ast.Ident)
			call, isMake := c.builtin(ast.Unparen(value), "make")
			if ok && isMake && chanOf(c.Info.TypeOf(call)) != nil && (len(call.Args) == 2) == buffered {
				found[c.Info.Defs[id]] = true
			}
		}
		return true
	})
	return found
}

// requestWithReply: a function makes a channel, sends something that
// holds it, and receives from it.
func requestWithReply(c *Code) bool {
	for _, f := range c.functions() {
		made := c.made(f, true)
		for ch := range c.made(f, false) {
			made[ch] = true
		}
		for ch := range made {
			if ch == nil {
				continue
			}
			mentions := func(n ast.Node) bool {
				id, ok := n.(*ast.Ident)
				return ok && c.Info.Uses[id] == ch
			}
			// What is made of the channel, and what of that.
			held := map[types.Object]bool{}
			ast.Inspect(f.Body, func(n ast.Node) bool {
				if a, ok := n.(*ast.AssignStmt); ok && len(a.Lhs) == 1 && len(a.Rhs) == 1 {
					if _, isMake := c.builtin(a.Rhs[0], "make"); !isMake && receive(a.Rhs[0]) == nil && within(a.Rhs[0], mentions) {
						if id, ok := a.Lhs[0].(*ast.Ident); ok {
							held[c.Info.Defs[id]] = true
						}
					}
				}
				return true
			})
			sends := within(f.Body, func(n ast.Node) bool {
				s, ok := n.(*ast.SendStmt)
				return ok && (within(s.Value, mentions) || c.root(s.Value) != nil && held[c.root(s.Value)])
			})
			receives := within(f.Body, func(n ast.Node) bool {
				e, ok := n.(ast.Expr)
				from := ast.Expr(nil)
				if ok {
					from = receive(e)
				}
				return from != nil && (c.root(from) == ch || held[c.root(from)])
			})
			if sends && receives {
				return true
			}
		}
	}
	return false
}

// workerPool: a loop starts goroutines, each of which takes what it
// does from a channel in a loop.
func workerPool(c *Code) bool {
	return c.anywhere(func(n ast.Node) bool {
		return loops(n, func(body *ast.BlockStmt) bool {
			return within(body, func(n ast.Node) bool {
				started := c.started(n)
				return started != nil && within(started, func(n ast.Node) bool {
					switch n := n.(type) {
					case *ast.RangeStmt:
						return chanOf(c.Info.TypeOf(n.X)) != nil
					case *ast.ForStmt:
						return within(n.Body, func(n ast.Node) bool {
							e, ok := n.(ast.Expr)
							return ok && receive(e) != nil && !c.isDone(receive(e))
						})
					}
					return false
				})
			})
		})
	})
}
