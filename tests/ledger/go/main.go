// Ledger reads Go modules, and says in JSON which exported names of
// the packages about concurrency, which constructs of the language
// and which shapes of code each of their packages uses.
//
//	ledger [-names] DIR [PATTERN…]
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"go/types"
	"maps"
	"os"
	"slices"
)

// A Row is a name or a construct and the packages that use it.
type Row struct {
	Name string   `json:"name"`
	Used []string `json:"used"`
}

// A Ledger is what there is to say of a module.
type Ledger struct {
	Names      []Row `json:"names"`
	Constructs []Row `json:"constructs"`
	Shapes     []Row `json:"shapes"`
}

func main() {
	flag.Parse()
	if flag.NArg() == 0 {
		fmt.Fprintln(os.Stderr, "ledger needs the folder of a Go module")
		os.Exit(2)
	}
	patterns := flag.Args()[1:]
	if len(patterns) == 0 {
		patterns = []string{"./..."}
	}
	ledger, err := read(flag.Arg(0), patterns)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	out := json.NewEncoder(os.Stdout)
	out.SetIndent("", " ")
	if err := out.Encode(ledger); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func read(dir string, patterns []string) (*Ledger, error) {
	m, err := Load(dir, patterns, slices.Sorted(maps.Keys(packages)))
	if err != nil {
		return nil, err
	}
	table := map[types.Object]string{}
	for path, only := range packages {
		found, err := names(m, path, only)
		if err != nil {
			return nil, err
		}
		maps.Copy(table, found)
	}
	for _, path := range optional {
		if found, err := names(m, path, nil); err == nil {
			maps.Copy(table, found)
		}
	}

	allNames := slices.Sorted(maps.Values(table))
	return &Ledger{
		Names:      m.rows(slices.Compact(allNames), func(p *Package) []string { return uses(p, table) }),
		Constructs: m.rows(constructNames, constructs),
		Shapes:     m.rows(slices.Sorted(maps.Keys(shapes)), shapesOf),
	}, nil
}

// rows says of every name which packages have it.
func (m *Module) rows(names []string, of func(*Package) []string) []Row {
	used := map[string][]string{}
	for _, p := range m.Packages {
		for _, name := range of(p) {
			used[name] = append(used[name], p.Path)
		}
	}
	rows := make([]Row, 0, len(names))
	for _, name := range names {
		in := used[name]
		slices.Sort(in)
		rows = append(rows, Row{name, append([]string{}, in...)})
	}
	return rows
}
