package main

import (
	"maps"
	"slices"
)

// A shape is a way to write something that real code repeats. It
// looks at what the code does and at the types, never at the names of
// variables; names of methods count where they are the custom (Close,
// …Locked).
type shape func(*Code) bool

// shapes are all that can be recognised, by name.
var shapes = merge(lockShapes, structShapes, channelShapes, selectShapes, contextShapes, goroutineShapes, atomicShapes, timeShapes, libraryShapes)

func merge(groups ...map[string]shape) map[string]shape {
	all := map[string]shape{}
	for _, group := range groups {
		for name, found := range group {
			if _, twice := all[name]; twice {
				panic("two shapes are called " + name)
			}
			all[name] = found
		}
	}
	return all
}

// shapesOf returns the shapes that the package has.
func shapesOf(p *Package) []string {
	c := newCode(p)
	var found []string
	for _, name := range slices.Sorted(maps.Keys(shapes)) {
		if shapes[name](c) {
			found = append(found, name)
		}
	}
	return found
}
