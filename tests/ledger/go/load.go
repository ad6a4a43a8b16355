package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// A Package is the syntax of one package and what its names mean.
type Package struct {
	// Path is the folder below the module: channels/worker_pool.
	Path  string
	Files []*ast.File
	Info  *types.Info
	Types *types.Package
}

// A Module is all packages of one Go module, and what they import.
type Module struct {
	Fset     *token.FileSet
	Packages []*Package

	importer types.Importer
}

// listed is what `go list -json` says of a package.
type listed struct {
	Dir        string
	ImportPath string
	Export     string
	GoFiles    []string
	DepOnly    bool
	Module     *struct{ Dir string }
	Error      *struct{ Err string }
}

// Load type-checks the packages of the module in dir that patterns
// name. extra are import paths whose export data is wanted as well.
//
// A package with errors is loaded as far as it can be: a stranger's
// repository need not build here.
func Load(dir string, patterns, extra []string) (*Module, error) {
	all, err := list(dir, append(patterns, extra...))
	if err != nil {
		return nil, err
	}
	exports := map[string]string{}
	for _, l := range all {
		if l.Export != "" {
			exports[l.ImportPath] = l.Export
		}
	}
	wanted := map[string]bool{}
	for _, path := range extra {
		wanted[path] = true
	}

	fset := token.NewFileSet()
	lookup := func(path string) (io.ReadCloser, error) {
		file, ok := exports[path]
		if !ok {
			return nil, fmt.Errorf("no export data of %s", path)
		}
		return os.Open(file)
	}
	m := &Module{
		Fset:     fset,
		importer: importer.ForCompiler(fset, "gc", lookup),
	}
	for _, l := range all {
		if l.DepOnly || wanted[l.ImportPath] || len(l.GoFiles) == 0 {
			continue
		}
		p, err := m.check(l)
		if err != nil {
			return nil, err
		}
		m.Packages = append(m.Packages, p)
	}
	return m, nil
}

// list runs `go list -export`, which compiles what has changed. The
// variable GO names the go command where it is not on the PATH.
func list(dir string, patterns []string) ([]listed, error) {
	args := append([]string{"list", "-e", "-export", "-deps", "-json=Dir,ImportPath,Export,GoFiles,DepOnly,Module,Error", "--"}, patterns...)
	cmd := exec.Command(cmp.Or(os.Getenv("GO"), "go"), args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOTOOLCHAIN=local", "GOFLAGS=", "GOWORK=off")
	var out, said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &said
	if err := cmd.Run(); err != nil {
		return nil, fmt.Errorf("go list in %s: %w\n%s", dir, err, said.String())
	}
	var all []listed
	for dec := json.NewDecoder(&out); ; {
		var l listed
		switch err := dec.Decode(&l); {
		case errors.Is(err, io.EOF):
			return all, nil
		case err != nil:
			return nil, fmt.Errorf("go list in %s: %w", dir, err)
		}
		all = append(all, l)
	}
}

func (m *Module) check(l listed) (*Package, error) {
	p := &Package{Path: l.Dir}
	if l.Module != nil {
		if below, err := filepath.Rel(l.Module.Dir, l.Dir); err == nil {
			p.Path = filepath.ToSlash(below)
		}
	}
	for _, name := range l.GoFiles {
		file, err := parser.ParseFile(m.Fset, filepath.Join(l.Dir, name), nil, parser.SkipObjectResolution|parser.ParseComments)
		if err != nil {
			return nil, err
		}
		p.Files = append(p.Files, file)
	}
	p.Info = &types.Info{
		Types:      map[ast.Expr]types.TypeAndValue{},
		Defs:       map[*ast.Ident]types.Object{},
		Uses:       map[*ast.Ident]types.Object{},
		Selections: map[*ast.SelectorExpr]*types.Selection{},
		Implicits:  map[ast.Node]types.Object{},
	}
	conf := types.Config{
		Importer: m.importer,
		Error:    func(error) {}, // as far as it can be
	}
	p.Types, _ = conf.Check(l.ImportPath, m.Fset, p.Files, p.Info)
	return p, nil
}

// short takes the long part off an import path, as Go code says it:
// sync/atomic is atomic, golang.org/x/sync/errgroup is errgroup.
func short(path string) string {
	return path[strings.LastIndex(path, "/")+1:]
}
