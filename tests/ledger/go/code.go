package main

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"
)

// A Code is one package as the shapes look at it.
type Code struct {
	*Package
	// methods are the bodies of the package's functions and methods,
	// so that `go s.loop()` leads to what it starts.
	bodies map[types.Object]*ast.FuncDecl
}

func newCode(p *Package) *Code {
	c := &Code{Package: p, bodies: map[types.Object]*ast.FuncDecl{}}
	for _, f := range c.functions() {
		if obj := p.Info.Defs[f.Name]; obj != nil {
			c.bodies[obj] = f
		}
	}
	return c
}

// functions returns all declared functions that have a body.
func (c *Code) functions() []*ast.FuncDecl {
	var all []*ast.FuncDecl
	for _, file := range c.Files {
		for _, decl := range file.Decls {
			if f, ok := decl.(*ast.FuncDecl); ok && f.Body != nil {
				all = append(all, f)
			}
		}
	}
	return all
}

// structs returns the struct types that the package declares.
func (c *Code) structs() []*types.Struct {
	var all []*types.Struct
	for _, obj := range c.Info.Defs {
		if name, ok := obj.(*types.TypeName); ok && name.Type() != nil {
			if s, ok := name.Type().Underlying().(*types.Struct); ok {
				all = append(all, s)
			}
		}
	}
	return all
}

// is says whether t, or what it points to, is the named type.
func is(t types.Type, path string, names ...string) bool {
	if t == nil {
		return false
	}
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	n, ok := types.Unalias(t).(*types.Named)
	if !ok || n.Obj().Pkg() == nil || n.Obj().Pkg().Path() != path {
		return false
	}
	for _, name := range names {
		if n.Obj().Name() == name {
			return true
		}
	}
	return false
}

func isLock(t types.Type) bool    { return is(t, "sync", "Mutex", "RWMutex") }
func isContext(t types.Type) bool { return is(t, "context", "Context") }

func chanOf(t types.Type) *types.Chan {
	if t == nil {
		return nil
	}
	ch, _ := t.Underlying().(*types.Chan)
	return ch
}

// isSignal says whether a channel carries no data.
func isSignal(t types.Type) bool {
	ch := chanOf(t)
	if ch == nil {
		return false
	}
	s, ok := ch.Elem().Underlying().(*types.Struct)
	return ok && s.NumFields() == 0
}

func isMap(t types.Type) bool {
	if t == nil {
		return false
	}
	_, ok := t.Underlying().(*types.Map)
	return ok
}

func isFunc(t types.Type) bool {
	if t == nil {
		return false
	}
	_, ok := t.Underlying().(*types.Signature)
	return ok
}

// callee is the function or method that a call names, if it is one
// of a package: path and name, as sync and Mutex.Lock.
func (c *Code) callee(call *ast.CallExpr) (path, name string) {
	var id *ast.Ident
	switch fun := ast.Unparen(call.Fun).(type) {
	case *ast.Ident:
		id = fun
	case *ast.SelectorExpr:
		id = fun.Sel
	case *ast.IndexExpr: // an instance: f[T](…)
		if sel, ok := fun.X.(*ast.SelectorExpr); ok {
			id = sel.Sel
		}
	}
	if id == nil {
		return "", ""
	}
	f, ok := c.Info.Uses[id].(*types.Func)
	if !ok || f.Pkg() == nil {
		return "", ""
	}
	name = f.Name()
	if recv := f.Signature().Recv(); recv != nil {
		t := recv.Type()
		if p, ok := types.Unalias(t).(*types.Pointer); ok {
			t = p.Elem()
		}
		if n, ok := types.Unalias(t).(*types.Named); ok {
			name = n.Obj().Name() + "." + name
		}
	}
	return f.Pkg().Path(), name
}

// calls says whether n is a call of one of the names of a package.
func (c *Code) calls(n ast.Node, path string, names ...string) bool {
	call, ok := n.(*ast.CallExpr)
	if !ok {
		return false
	}
	p, got := c.callee(call)
	if p != path {
		return false
	}
	for _, name := range names {
		if got == name {
			return true
		}
	}
	return false
}

// builtin says whether n is a call of the builtin function.
func (c *Code) builtin(n ast.Node, name string) (*ast.CallExpr, bool) {
	call, ok := n.(*ast.CallExpr)
	if !ok {
		return nil, false
	}
	id, ok := ast.Unparen(call.Fun).(*ast.Ident)
	if !ok || id.Name != name {
		return nil, false
	}
	_, ok = c.Info.Uses[id].(*types.Builtin)
	return call, ok
}

// receive returns the channel of `<-ch`.
func receive(e ast.Expr) ast.Expr {
	if u, ok := ast.Unparen(e).(*ast.UnaryExpr); ok && u.Op == token.ARROW {
		return ast.Unparen(u.X)
	}
	return nil
}

// received returns the channel that a statement receives from: the
// statement itself, or the head of a select's case.
func received(s ast.Stmt) ast.Expr {
	switch s := s.(type) {
	case *ast.ExprStmt:
		return receive(s.X)
	case *ast.AssignStmt:
		if len(s.Rhs) == 1 {
			return receive(s.Rhs[0])
		}
	}
	return nil
}

// exprCall returns the call that is the whole statement, with or
// without a defer.
func exprCall(s ast.Stmt) (call *ast.CallExpr, deferred bool) {
	switch s := s.(type) {
	case *ast.ExprStmt:
		call, _ = ast.Unparen(s.X).(*ast.CallExpr)
		return call, false
	case *ast.DeferStmt:
		return s.Call, true
	}
	return nil, false
}

// text is an expression as the source has it, to compare two.
func text(e ast.Expr) string { return types.ExprString(e) }

// target is x in the call x.f(…).
func target(call *ast.CallExpr) ast.Expr {
	if sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr); ok {
		return sel.X
	}
	return nil
}

// within says whether something below n is as asked.
func within(n ast.Node, is func(ast.Node) bool) bool {
	found := false
	ast.Inspect(n, func(n ast.Node) bool {
		if n != nil && !found && is(n) {
			found = true
		}
		return !found
	})
	return found
}

// anywhere says whether something in the package is as asked.
func (c *Code) anywhere(is func(ast.Node) bool) bool {
	for _, file := range c.Files {
		if within(file, is) {
			return true
		}
	}
	return false
}

// receiver is the object of a method's receiver.
func (c *Code) receiver(f *ast.FuncDecl) types.Object {
	if f.Recv == nil || len(f.Recv.List) == 0 || len(f.Recv.List[0].Names) == 0 {
		return nil
	}
	return c.Info.Defs[f.Recv.List[0].Names[0]]
}

// root is the variable that an expression begins with: s in s.a.b[i].
func (c *Code) root(e ast.Expr) types.Object {
	for {
		switch x := ast.Unparen(e).(type) {
		case *ast.SelectorExpr:
			e = x.X
		case *ast.IndexExpr:
			e = x.X
		case *ast.StarExpr:
			e = x.X
		case *ast.UnaryExpr:
			e = x.X
		case *ast.CallExpr:
			e = x.Fun
		case *ast.Ident:
			return c.Info.Uses[x]
		default:
			return nil
		}
	}
}

// isDone says whether a channel is one that says "stop": that of a
// context, or one without data.
func (c *Code) isDone(ch ast.Expr) bool {
	return ch != nil && (c.isContextDone(ch) || isSignal(c.Info.TypeOf(ch)))
}

func (c *Code) isContextDone(ch ast.Expr) bool {
	return ch != nil && c.calls(ast.Unparen(ch), "context", "Context.Done")
}

// isTick says whether a channel is the C of a ticker or a timer, or
// time.After.
func (c *Code) isTick(ch ast.Expr, names ...string) bool {
	if ch == nil {
		return false
	}
	if sel, ok := ast.Unparen(ch).(*ast.SelectorExpr); ok && sel.Sel.Name == "C" {
		return is(c.Info.TypeOf(sel.X), "time", names...)
	}
	for _, name := range names {
		if name == "Ticker" && c.calls(ch, "time", "Tick") || name == "Timer" && c.calls(ch, "time", "After") {
			return true
		}
	}
	return false
}

// A cases is a select statement, sorted.
type cases struct {
	sends, receives []ast.Expr
	byDefault       bool
}

func selectCases(s *ast.SelectStmt) cases {
	var all cases
	for _, clause := range s.Body.List {
		switch comm := clause.(*ast.CommClause).Comm.(type) {
		case nil:
			all.byDefault = true
		case *ast.SendStmt:
			all.sends = append(all.sends, comm.Chan)
		default:
			all.receives = append(all.receives, received(comm))
		}
	}
	return all
}

// selects says whether a select below n is as asked.
func selects(n ast.Node, is func(cases) bool) bool {
	return within(n, func(n ast.Node) bool {
		s, ok := n.(*ast.SelectStmt)
		return ok && is(selectCases(s))
	})
}

// loops says whether a loop below n has a body that is as asked.
func loops(n ast.Node, is func(body *ast.BlockStmt) bool) bool {
	return within(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ForStmt:
			return is(n.Body)
		case *ast.RangeStmt:
			return is(n.Body)
		}
		return false
	})
}

// started returns what a go statement, wg.Go or errgroup's Go runs:
// the body of a function literal, or of a function of this package.
func (c *Code) started(n ast.Node) *ast.BlockStmt {
	var fun ast.Expr
	switch n := n.(type) {
	case *ast.GoStmt:
		fun = n.Call.Fun
	case *ast.CallExpr:
		if !c.isGo(n) {
			return nil
		}
		fun = n.Args[0]
	default:
		return nil
	}
	switch fun := ast.Unparen(fun).(type) {
	case *ast.FuncLit:
		return fun.Body
	case *ast.Ident:
		if f := c.bodies[c.Info.Uses[fun]]; f != nil {
			return f.Body
		}
	case *ast.SelectorExpr:
		if f := c.bodies[c.Info.Uses[fun.Sel]]; f != nil {
			return f.Body
		}
	}
	return nil
}

// isGo says whether a call starts a goroutine: WaitGroup.Go, or Go
// and TryGo of an errgroup.
func (c *Code) isGo(call *ast.CallExpr) bool {
	return len(call.Args) == 1 &&
		(c.calls(call, "sync", "WaitGroup.Go") || c.calls(call, "golang.org/x/sync/errgroup", "Group.Go", "Group.TryGo"))
}

// starts says whether n starts a goroutine.
func (c *Code) starts(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.GoStmt:
		return true
	case *ast.CallExpr:
		return c.isGo(n)
	}
	return false
}

// isConstructor says whether f makes and returns a type of the
// package, or a pointer to one.
func (c *Code) isConstructor(f *ast.FuncDecl) bool {
	if f.Recv != nil || f.Type.Results == nil {
		return false
	}
	for _, result := range f.Type.Results.List {
		t := c.Info.TypeOf(result.Type)
		if p, ok := t.(*types.Pointer); ok {
			t = p.Elem()
		}
		n, ok := types.Unalias(t).(*types.Named)
		if !ok || n.Obj().Pkg() != c.Types {
			continue
		}
		if _, ok := n.Underlying().(*types.Struct); ok {
			return true
		}
	}
	return false
}

// endsWith says whether a name ends with one of the words.
func endsWith(name string, words ...string) bool {
	for _, word := range words {
		if strings.HasSuffix(name, word) {
			return true
		}
	}
	return false
}
