package main

import (
	"go/ast"
)

var selectShapes = map[string]shape{
	"poll_done": func(c *Code) bool {
		return c.selects(func(s cases) bool {
			return s.byDefault && len(s.receives) == 1 && len(s.sends) == 0 && c.isDone(s.receives[0])
		})
	},
	"send_or_done": func(c *Code) bool {
		return c.selects(func(s cases) bool {
			return len(s.sends) == 1 && !s.byDefault && c.anyDone(s.receives)
		})
	},
	"receive_or_done": func(c *Code) bool {
		return c.selects(func(s cases) bool {
			return len(s.sends) == 0 && !s.byDefault && len(s.receives) == 2 && c.anyDone(s.receives) && c.anyData(s.receives)
		})
	},
	"try_send": func(c *Code) bool {
		return c.selects(func(s cases) bool { return s.byDefault && len(s.sends) == 1 && len(s.receives) == 0 })
	},
	"try_receive": func(c *Code) bool {
		return c.selects(func(s cases) bool {
			return s.byDefault && len(s.receives) == 1 && len(s.sends) == 0 && !c.isDone(s.receives[0])
		})
	},
	"try_several": func(c *Code) bool {
		return c.selects(func(s cases) bool { return s.byDefault && len(s.receives)+len(s.sends) > 1 })
	},
	"kick_channel_try_notify": func(c *Code) bool {
		return c.selects(func(s cases) bool {
			return s.byDefault && len(s.sends) == 1 && len(s.receives) == 0 && isSignal(c.Info.TypeOf(s.sends[0]))
		})
	},
	"receive_with_timeout": func(c *Code) bool {
		return c.selects(func(s cases) bool { return len(s.sends) == 0 && len(s.receives) > 1 && c.anyTick(s.receives, "Timer") })
	},
	"send_with_timeout": func(c *Code) bool {
		return c.selects(func(s cases) bool { return len(s.sends) == 1 && c.anyTick(s.receives, "Timer") })
	},
	"loop_ticker_done": func(c *Code) bool {
		return c.loopSelects(func(s cases) bool {
			return c.anyTick(s.receives, "Ticker", "Timer") && c.anyDone(s.receives)
		})
	},
	"loop_ticker_and_work": func(c *Code) bool {
		return c.loopSelects(func(s cases) bool {
			return c.anyTick(s.receives, "Ticker", "Timer") && (c.anyData(s.receives) || len(s.sends) > 0)
		})
	},
	"loop_work_done": func(c *Code) bool {
		return c.loopSelects(func(s cases) bool {
			return c.anyData(s.receives) && c.anyDone(s.receives) && !s.byDefault
		})
	},
	"loop_select_channels": func(c *Code) bool {
		return c.loopSelects(func(s cases) bool { return c.countData(s.receives) >= 2 && !c.anyDone(s.receives) })
	},
	"select_once_channels": func(c *Code) bool {
		return c.selects(func(s cases) bool { return c.countData(s.receives) >= 2 && !s.byDefault })
	},
	"event_loop_many_cases": func(c *Code) bool {
		return c.loopSelects(func(s cases) bool { return len(s.receives)+len(s.sends) >= 4 })
	},
	"optional_select_case_nil": optionalCase,
	"block_forever": func(c *Code) bool {
		return c.anywhere(func(n ast.Node) bool {
			s, ok := n.(*ast.SelectStmt)
			return ok && len(s.Body.List) == 0
		})
	},
	"pubsub_drop_slow": func(c *Code) bool {
		return c.anywhere(func(n ast.Node) bool {
			r, ok := n.(*ast.RangeStmt)
			return ok && selects(r.Body, func(s cases) bool { return s.byDefault && len(s.sends) == 1 })
		})
	},
}

func (c *Code) selects(is func(cases) bool) bool {
	return c.anywhere(func(n ast.Node) bool {
		s, ok := n.(*ast.SelectStmt)
		return ok && is(selectCases(s))
	})
}

func (c *Code) loopSelects(is func(cases) bool) bool {
	return c.anywhere(func(n ast.Node) bool {
		return loops(n, func(body *ast.BlockStmt) bool { return selects(body, is) })
	})
}

func (c *Code) anyDone(all []ast.Expr) bool {
	for _, ch := range all {
		if c.isDone(ch) {
			return true
		}
	}
	return false
}

func (c *Code) anyTick(all []ast.Expr, names ...string) bool {
	for _, ch := range all {
		if c.isTick(ch, names...) {
			return true
		}
	}
	return false
}

// countData counts the channels that carry something and do not tell
// the time.
func (c *Code) countData(all []ast.Expr) int {
	count := 0
	for _, ch := range all {
		if ch != nil && !c.isDone(ch) && !c.isTick(ch, "Ticker", "Timer") {
			count++
		}
	}
	return count
}

func (c *Code) anyData(all []ast.Expr) bool { return c.countData(all) > 0 }

// optionalCase: a select on a channel variable that is nil at times.
func optionalCase(c *Code) bool {
	found := &constructFinder{info: c.Info, found: map[string]bool{}}
	for _, f := range c.functions() {
		clear(found.found)
		ast.Inspect(f.Body, found.visit)
		if found.found["nil channel"] && found.found["select"] {
			return true
		}
	}
	return false
}
