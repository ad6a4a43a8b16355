package main

import (
	"go/ast"
	"strings"
)

var atomicShapes = map[string]shape{
	"atomic_number_read":        func(c *Code) bool { return c.atomics(isNumber, "Load") },
	"atomic_number_write":       func(c *Code) bool { return c.atomics(isNumber, "Store", "Swap") },
	"atomic_counter_stat":       func(c *Code) bool { return c.addAlone(true) },
	"atomic_add_and_use_result": func(c *Code) bool { return c.addAlone(false) },
	"atomic_flag":               func(c *Code) bool { return c.atomics(isBool, "Store") && c.atomics(isBool, "Load") },
	"atomic_flag_claim":         func(c *Code) bool { return c.atomics(isBool, "CompareAndSwap", "Swap") },
	"atomic_cas_state":          func(c *Code) bool { return c.atomics(isNumber, "CompareAndSwap") },
	"atomic_cas_loop": func(c *Code) bool {
		return c.anywhere(func(n ast.Node) bool {
			f, ok := n.(*ast.ForStmt)
			return ok && within(f, func(n ast.Node) bool {
				_, does := c.atomic(n)
				return does == "CompareAndSwap"
			})
		})
	},
	"atomic_pointer_read":    func(c *Code) bool { return c.atomics(isPointer, "Load") },
	"atomic_pointer_publish": func(c *Code) bool { return c.atomics(isPointer, "Store", "Swap", "CompareAndSwap") },
}

func isNumber(of string) bool  { return strings.HasPrefix(of, "Int") || strings.HasPrefix(of, "Uint") }
func isBool(of string) bool    { return of == "Bool" }
func isPointer(of string) bool { return of == "Pointer" || of == "Value" }

// atomic returns what a call of sync/atomic works on and what it
// does: Int64 and Add, for the method and for the function AddInt64.
func (c *Code) atomic(n ast.Node) (of, does string) {
	call, ok := n.(*ast.CallExpr)
	if !ok {
		return "", ""
	}
	path, name := c.callee(call)
	if path != "sync/atomic" {
		return "", ""
	}
	if of, does, ok := strings.Cut(name, "."); ok {
		return of, does
	}
	for _, does := range []string{"Add", "And", "CompareAndSwap", "Load", "Or", "Store", "Swap"} {
		if of, ok := strings.CutPrefix(name, does); ok {
			return of, does
		}
	}
	return "", ""
}

func (c *Code) atomics(which func(of string) bool, does ...string) bool {
	return c.anywhere(func(n ast.Node) bool {
		of, got := c.atomic(n)
		for _, want := range does {
			if got == want && which(of) {
				return true
			}
		}
		return false
	})
}

// addAlone: an Add whose result nobody looks at, or one whose result
// somebody does.
func (c *Code) addAlone(alone bool) bool {
	adds := func(n ast.Node) bool { _, does := c.atomic(n); return does == "Add" }
	return c.anywhere(func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ExprStmt:
			return alone && adds(n.X)
		case *ast.AssignStmt:
			return !alone && len(n.Rhs) == 1 && within(n.Rhs[0], adds)
		case *ast.IfStmt:
			return !alone && within(n.Cond, adds)
		case *ast.ReturnStmt:
			return !alone && within(n, adds)
		case *ast.SwitchStmt:
			return !alone && n.Tag != nil && within(n.Tag, adds)
		}
		return false
	})
}
