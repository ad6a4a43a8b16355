// Set_imports sets the imports of Go programs as an editor would: it
// takes out those that are not used and adds those of the standard
// library that are missing.
package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// Packages by the name that a program says. Where the standard library
// has several of a name, the one that a program of today means.
var known = map[string]string{
	"atomic": "sync/atomic", "bufio": "bufio", "bytes": "bytes",
	"cmp": "cmp", "context": "context", "debug": "runtime/debug",
	"errors": "errors", "exec": "os/exec", "fmt": "fmt",
	"heap": "container/heap", "http": "net/http", "io": "io",
	"iter": "iter", "json": "encoding/json", "list": "container/list",
	"log": "log", "maps": "maps", "math": "math", "net": "net",
	"os": "os", "rand": "math/rand/v2", "reflect": "reflect",
	"runtime": "runtime", "signal": "os/signal", "slices": "slices",
	"slog": "log/slog", "sort": "sort", "strconv": "strconv",
	"strings": "strings", "sync": "sync", "syscall": "syscall",
	"synctest": "testing/synctest", "testing": "testing",
	"time": "time", "trace": "runtime/trace", "unicode": "unicode",
	"unique": "unique", "unsafe": "unsafe", "utf8": "unicode/utf8",
	"weak": "weak",
}

func main() {
	for _, file := range os.Args[1:] {
		if err := set(file); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
}

func set(file string) error {
	source, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	text, ok := imports(string(source))
	if !ok {
		return nil // The compiler will say why.
	}
	return os.WriteFile(file, []byte(text), 0o644)
}

// imports returns the program with its imports set, or false where it
// does not parse.
func imports(source string) (string, bool) {
	files := token.NewFileSet()
	parsed, err := parser.ParseFile(files, "main.go", source, parser.ParseComments)
	if err != nil {
		return "", false
	}

	// A name before a dot that nothing in the file declares is that
	// of a package.
	unresolved := map[*ast.Ident]bool{}
	for _, ident := range parsed.Unresolved {
		unresolved[ident] = true
	}
	used := map[string]bool{}
	ast.Inspect(parsed, func(node ast.Node) bool {
		if selector, ok := node.(*ast.SelectorExpr); ok {
			if ident, ok := selector.X.(*ast.Ident); ok && unresolved[ident] {
				used[ident.Name] = true
			}
		}
		return true
	})

	// Edits, by place; the last place is edited first.
	type edit struct {
		from, to int
		text     string
	}
	var edits []edit
	at := func(pos token.Pos) int { return files.Position(pos).Offset }
	for _, decl := range parsed.Decls {
		decl, ok := decl.(*ast.GenDecl)
		if !ok || decl.Tok != token.IMPORT {
			continue
		}
		for _, spec := range decl.Specs {
			spec := spec.(*ast.ImportSpec)
			name := nameOf(spec)
			if name == "_" || name == "." || used[name] {
				delete(used, name)
				continue
			}
			from, to := at(spec.Pos()), at(spec.End())
			if !decl.Lparen.IsValid() {
				from = at(decl.Pos())
			}
			edits = append(edits, edit{from: from, to: to})
		}
	}
	var added []string
	for name := range used {
		if path, ok := known[name]; ok {
			added = append(added, fmt.Sprintf("import %q\n", path))
		}
	}
	slices.Sort(added)
	if len(added) > 0 {
		end := at(parsed.Name.End())
		edits = append(edits, edit{end, end, "\n\n" + strings.Join(added, "")})
	}
	slices.SortFunc(edits, func(a, b edit) int { return b.from - a.from })
	for _, e := range edits {
		source = source[:e.from] + e.text + source[e.to:]
	}
	return source, true
}

var version = regexp.MustCompile(`^v[0-9]+$`)

// nameOf returns the name by which the program says the package.
func nameOf(spec *ast.ImportSpec) string {
	if spec.Name != nil {
		return spec.Name.Name
	}
	whole, _ := strconv.Unquote(spec.Path.Value)
	last := path.Base(whole)
	if version.MatchString(last) {
		last = path.Base(path.Dir(whole))
	}
	return last
}
