package main

import (
	"go/ast"
)

var contextShapes = map[string]shape{
	"ctx_handed_through": func(c *Code) bool {
		for _, f := range c.functions() {
			if c.takesContext(f) && within(f.Body, c.passesContext) {
				return true
			}
		}
		return false
	},
	"ctx_value": func(c *Code) bool {
		return c.anywhere(func(n ast.Node) bool { return c.calls(n, "context", "Context.Value", "WithValue") })
	},
	"ctx_poll_err_in_loop": func(c *Code) bool {
		return c.anywhere(func(n ast.Node) bool {
			return loops(n, func(body *ast.BlockStmt) bool {
				return within(body, func(n ast.Node) bool { return c.calls(n, "context", "Context.Err") })
			})
		})
	},
	"ctx_check_err": func(c *Code) bool {
		return c.anywhere(func(n ast.Node) bool {
			return c.calls(n, "context", "Context.Err", "Cause") || c.comparesContextError(n)
		})
	},
	"ctx_timeout_around_call": func(c *Code) bool {
		for _, f := range c.functions() {
			if c.derives(f, "WithTimeout", "WithDeadline", "WithTimeoutCause", "WithDeadlineCause") && within(f.Body, c.passesContext) {
				return true
			}
		}
		return false
	},
	"ctx_cancel_child": func(c *Code) bool {
		return c.anywhere(func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			return ok && c.calls(call, "context", "WithCancel", "WithCancelCause") &&
				!c.calls(ast.Unparen(call.Args[0]), "context", "Background", "TODO")
		})
	},
	"ctx_wait_done": func(c *Code) bool {
		return c.plainReceive(func(s ast.Stmt) bool { return c.isContextDone(received(s)) })
	},
	"ctx_cause": func(c *Code) bool {
		return c.anywhere(func(n ast.Node) bool {
			return c.calls(n, "context", "Cause", "WithCancelCause", "WithTimeoutCause", "WithDeadlineCause")
		})
	},
	"detached_context_in_goroutine": func(c *Code) bool {
		return c.anywhere(func(n ast.Node) bool { return c.calls(n, "context", "WithoutCancel") }) ||
			c.anywhere(func(n ast.Node) bool {
				body := c.started(n)
				return body != nil && within(body, func(n ast.Node) bool { return c.calls(n, "context", "Background") })
			})
	},
	"http_request_context": func(c *Code) bool {
		return c.anywhere(func(n ast.Node) bool { return c.calls(n, "net/http", "Request.Context") })
	},
}

func (c *Code) takesContext(f *ast.FuncDecl) bool {
	for _, field := range f.Type.Params.List {
		if isContext(c.Info.TypeOf(field.Type)) {
			return true
		}
	}
	return false
}

// passesContext: a call with a context among its arguments, of a
// function that is not in package context.
func (c *Code) passesContext(n ast.Node) bool {
	call, ok := n.(*ast.CallExpr)
	if !ok {
		return false
	}
	if path, _ := c.callee(call); path == "context" {
		return false
	}
	for _, arg := range call.Args {
		if isContext(c.Info.TypeOf(arg)) {
			return true
		}
	}
	return false
}

func (c *Code) derives(f *ast.FuncDecl, names ...string) bool {
	return within(f.Body, func(n ast.Node) bool { return c.calls(n, "context", names...) })
}

// comparesContextError: errors.Is(err, context.Canceled).
func (c *Code) comparesContextError(n ast.Node) bool {
	call, ok := n.(*ast.CallExpr)
	if !ok || !c.calls(call, "errors", "Is") {
		return false
	}
	sel, ok := call.Args[1].(*ast.SelectorExpr)
	if !ok {
		return false
	}
	obj := c.Info.Uses[sel.Sel]
	return obj != nil && obj.Pkg() != nil && obj.Pkg().Path() == "context"
}
