package main

import (
	"go/ast"
	"go/token"
	"go/types"
)

// constructNames are the parts of the language that goroutines are
// made of, in the order of the ledger.
var constructNames = []string{
	"go statement",
	"make(chan T)",
	"make(chan T, n)",
	"ch <- v",
	"<-ch",
	"v, ok := <-ch",
	"range over a channel",
	"close",
	"len or cap of a channel",
	"chan<- T",
	"<-chan T",
	"chan chan T",
	"chan of a struct with a channel",
	"nil channel",
	"select",
	"select with default",
	"select that sends",
	"select of one case and default",
	"select{}",
	"labelled break out of select",
	"defer",
	"panic",
	"recover",
	"range over a function",
}

// constructs returns those that the package uses.
func constructs(p *Package) []string {
	c := &constructFinder{info: p.Info, found: map[string]bool{}}
	for _, file := range p.Files {
		ast.Inspect(file, c.visit)
	}
	return sorted(c.found)
}

type constructFinder struct {
	info  *types.Info
	found map[string]bool
}

func (c *constructFinder) channel(e ast.Expr) *types.Chan {
	t := c.info.TypeOf(e)
	if t == nil {
		return nil
	}
	ch, _ := t.Underlying().(*types.Chan)
	return ch
}

func (c *constructFinder) visit(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.GoStmt:
		c.found["go statement"] = true
	case *ast.DeferStmt:
		c.found["defer"] = true
	case *ast.SendStmt:
		c.found["ch <- v"] = true
	case *ast.UnaryExpr:
		if n.Op == token.ARROW {
			c.found["<-ch"] = true
		}
	case *ast.AssignStmt:
		c.assign(n)
	case *ast.ValueSpec:
		if n.Type != nil && len(n.Values) == 0 && c.channel(n.Type) != nil {
			c.found["nil channel"] = true
		}
	case *ast.RangeStmt:
		if c.channel(n.X) != nil {
			c.found["range over a channel"] = true
		}
		if t := c.info.TypeOf(n.X); t != nil {
			if _, ok := t.Underlying().(*types.Signature); ok {
				c.found["range over a function"] = true
			}
		}
	case *ast.ChanType:
		c.chanType(n)
	case *ast.CallExpr:
		c.call(n)
	case *ast.SelectStmt:
		c.selectStmt(n)
	case *ast.LabeledStmt:
		c.labelled(n)
	}
	return true
}

func (c *constructFinder) assign(n *ast.AssignStmt) {
	if len(n.Lhs) == 2 && len(n.Rhs) == 1 {
		if recv, ok := ast.Unparen(n.Rhs[0]).(*ast.UnaryExpr); ok && recv.Op == token.ARROW {
			c.found["v, ok := <-ch"] = true
		}
	}
	if len(n.Lhs) != len(n.Rhs) {
		return
	}
	for i, value := range n.Rhs {
		if c.info.Types[value].IsNil() && c.channel(n.Lhs[i]) != nil {
			c.found["nil channel"] = true
		}
	}
}

func (c *constructFinder) chanType(n *ast.ChanType) {
	switch n.Dir {
	case ast.SEND:
		c.found["chan<- T"] = true
	case ast.RECV:
		c.found["<-chan T"] = true
	}
	elem := c.info.TypeOf(n.Value)
	if elem == nil {
		return
	}
	if pointer, ok := elem.Underlying().(*types.Pointer); ok {
		elem = pointer.Elem()
	}
	switch elem := elem.Underlying().(type) {
	case *types.Chan:
		c.found["chan chan T"] = true
	case *types.Struct:
		for field := range elem.Fields() {
			if _, ok := field.Type().Underlying().(*types.Chan); ok {
				c.found["chan of a struct with a channel"] = true
			}
		}
	}
}

func (c *constructFinder) call(n *ast.CallExpr) {
	name, ok := ast.Unparen(n.Fun).(*ast.Ident)
	if !ok {
		return
	}
	if _, ok := c.info.Uses[name].(*types.Builtin); !ok {
		return
	}
	switch name.Name {
	case "close", "panic", "recover":
		c.found[name.Name] = true
	case "len", "cap":
		if c.channel(n.Args[0]) != nil {
			c.found["len or cap of a channel"] = true
		}
	case "make":
		if c.channel(n.Args[0]) == nil {
			return
		}
		if len(n.Args) == 2 && !isZero(c.info, n.Args[1]) {
			c.found["make(chan T, n)"] = true
		} else {
			c.found["make(chan T)"] = true
		}
	}
}

func isZero(info *types.Info, e ast.Expr) bool {
	value := info.Types[e].Value
	return value != nil && value.String() == "0"
}

func (c *constructFinder) selectStmt(n *ast.SelectStmt) {
	if len(n.Body.List) == 0 {
		c.found["select{}"] = true
		return
	}
	c.found["select"] = true
	for _, clause := range n.Body.List {
		switch comm := clause.(*ast.CommClause).Comm.(type) {
		case nil:
			c.found["select with default"] = true
			if len(n.Body.List) == 2 {
				c.found["select of one case and default"] = true
			}
		case *ast.SendStmt:
			c.found["select that sends"] = true
		case *ast.AssignStmt:
			c.assign(comm)
		}
	}
}

// labelled looks for a break to the label from inside a select.
func (c *constructFinder) labelled(n *ast.LabeledStmt) {
	ast.Inspect(n.Stmt, func(inner ast.Node) bool {
		s, ok := inner.(*ast.SelectStmt)
		if !ok {
			return true
		}
		ast.Inspect(s, func(b ast.Node) bool {
			if b, ok := b.(*ast.BranchStmt); ok && b.Tok == token.BREAK && b.Label != nil && b.Label.Name == n.Label.Name {
				c.found["labelled break out of select"] = true
			}
			return true
		})
		return true
	})
}
