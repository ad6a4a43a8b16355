package main

import (
	"go/ast"
)

// The shapes that are the use of one thing of a library.
var libraryShapes = map[string]shape{
	"once_do":         called("sync", "Once.Do"),
	"once_value_func": called("sync", "OnceValue", "OnceValues", "OnceFunc"),
	"pool_buffers":    called("sync", "Pool.Get"),
	"sync_map":        func(c *Code) bool { return c.usesType("sync", "Map") },
	"sync_map_atomic_step": called("sync", "Map.LoadOrStore", "Map.LoadAndDelete", "Map.CompareAndSwap",
		"Map.CompareAndDelete", "Map.Swap"),
	"signal_notify":         called("os/signal", "Notify", "NotifyContext"),
	"http_server_shutdown":  called("net/http", "Server.Shutdown"),
	"exec_command":          called("os/exec", "Command", "CommandContext"),
	"exec_start_wait":       called("os/exec", "Cmd.Start"),
	"io_pipe":               called("io", "Pipe"),
	"errgroup_go":           called("golang.org/x/sync/errgroup", "Group.Go"),
	"errgroup_limit":        called("golang.org/x/sync/errgroup", "Group.SetLimit"),
	"errgroup_with_context": called("golang.org/x/sync/errgroup", "WithContext"),
	"semaphore_weighted":    called("golang.org/x/sync/semaphore", "NewWeighted"),
	"singleflight":          called("golang.org/x/sync/singleflight", "Group.Do", "Group.DoChan"),
	"iter_seq": func(c *Code) bool {
		for _, f := range c.functions() {
			if f.Type.Results == nil {
				continue
			}
			for _, result := range f.Type.Results.List {
				if is(c.Info.TypeOf(result.Type), "iter", "Seq", "Seq2") {
					return true
				}
			}
		}
		return false
	},
}

func called(path string, names ...string) shape {
	return func(c *Code) bool {
		return c.anywhere(func(n ast.Node) bool { return c.calls(n, path, names...) })
	}
}

func (c *Code) usesPackage(path string) bool {
	for _, obj := range c.Info.Uses {
		if obj.Pkg() != nil && obj.Pkg().Path() == path {
			return true
		}
	}
	return false
}

func (c *Code) usesType(path string, names ...string) bool {
	for _, obj := range c.Info.Defs {
		if obj != nil && is(obj.Type(), path, names...) {
			return true
		}
	}
	return false
}
