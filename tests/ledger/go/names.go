package main

import (
	"fmt"
	"go/types"
	"slices"
	"strings"
)

// packages are those whose exported names the ledger lists: all of
// them, or those that are about goroutines.
var packages = map[string][]string{
	"sync":             nil,
	"sync/atomic":      nil,
	"context":          nil,
	"os/signal":        nil,
	"iter":             nil,
	"testing/synctest": nil,
	"time": {
		"After", "AfterFunc", "NewTicker", "NewTimer", "Sleep", "Tick",
		"Ticker", "Timer",
	},
	"runtime": {
		"GOMAXPROCS", "Goexit", "Gosched", "LockOSThread", "NumCPU",
		"NumGoroutine", "UnlockOSThread",
	},
}

// optional are packages of modules that may not be there.
var optional = []string{
	"golang.org/x/sync/errgroup",
	"golang.org/x/sync/semaphore",
	"golang.org/x/sync/singleflight",
	"golang.org/x/time/rate",
}

// names returns what the package exports by the names that a reader
// would say: sync.Mutex, Mutex.Lock.
func names(m *Module, path string, only []string) (map[types.Object]string, error) {
	pkg, err := m.importer.Import(path)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	found := map[types.Object]string{}
	for _, name := range pkg.Scope().Names() {
		obj := pkg.Scope().Lookup(name)
		if !obj.Exported() || only != nil && !slices.Contains(only, name) {
			continue
		}
		full := short(path) + "." + name
		found[obj] = full
		if _, isType := obj.(*types.TypeName); isType {
			members(found, obj.Type(), full)
		}
	}
	return found, nil
}

// members adds the exported methods and fields of a type.
func members(found map[types.Object]string, t types.Type, of string) {
	add := func(obj types.Object) {
		if obj.Exported() {
			found[obj] = of + "." + obj.Name()
		}
	}
	if named, ok := types.Unalias(t).(*types.Named); ok {
		for method := range named.Methods() {
			add(method)
		}
	}
	switch t := t.Underlying().(type) {
	case *types.Interface:
		for method := range t.ExplicitMethods() {
			add(method)
		}
	case *types.Struct:
		for field := range t.Fields() {
			if !field.Embedded() {
				add(field)
			}
		}
	}
}

// uses returns the names of the table that the package's code says.
func uses(p *Package, table map[types.Object]string) []string {
	seen := map[string]bool{}
	for _, obj := range p.Info.Uses {
		if name, ok := table[origin(obj)]; ok {
			seen[name] = true
			// Who calls a method uses its type, too.
			if parts := strings.Split(name, "."); len(parts) == 3 {
				seen[parts[0]+"."+parts[1]] = true
			}
		}
	}
	// A type that no identifier names, as that of a result: ctx in
	// `ctx, cancel := context.WithCancel(…)`.
	for _, obj := range p.Info.Defs {
		if obj == nil {
			continue
		}
		if named, ok := types.Unalias(obj.Type()).(*types.Named); ok {
			if name, ok := table[named.Obj()]; ok {
				seen[name] = true
			}
		}
	}
	return sorted(seen)
}

// origin is the generic declaration of what may be an instance.
func origin(obj types.Object) types.Object {
	switch obj := obj.(type) {
	case *types.Func:
		return obj.Origin()
	case *types.Var:
		return obj.Origin()
	}
	return obj
}

func sorted(set map[string]bool) []string {
	list := make([]string, 0, len(set))
	for name := range set {
		list = append(list, name)
	}
	slices.Sort(list)
	return list
}
