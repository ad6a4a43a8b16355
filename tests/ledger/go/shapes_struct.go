package main

import "go/types"

// The shapes of types: what stands beside what in a struct.
var structShapes = map[string]shape{
	"T:mutex_struct":        structWith(isMutexField),
	"T:rwmutex_map":         structWith(isRWMutexField, func(v *types.Var) bool { return isMap(v.Type()) }),
	"T:mutex_map":           structWith(isMutexField, func(v *types.Var) bool { return isMap(v.Type()) }),
	"T:mutex_and_channels":  structWith(isLockField, isChanField),
	"T:mutex_and_callback":  structWith(isLockField, isCallbackField),
	"T:mutex_and_timer":     structWith(isLockField, isTimerField),
	"T:waitgroup_field":     structWith(func(v *types.Var) bool { return is(v.Type(), "sync", "WaitGroup") }),
	"T:cond_field":          structWith(func(v *types.Var) bool { return is(v.Type(), "sync", "Cond") }),
	"T:ctx_or_cancel_field": structWith(isContextField),
	"T:embedded_mutex":      structWith(func(v *types.Var) bool { return v.Embedded() && isLock(v.Type()) }),
	"T:many_channels_struct": func(c *Code) bool {
		for _, s := range c.structs() {
			channels := 0
			for field := range s.Fields() {
				if isChanField(field) {
					channels++
				}
			}
			if channels >= 3 {
				return true
			}
		}
		return false
	},
	"T:reply_channel_struct": func(c *Code) bool {
		sent := map[types.Type]bool{}
		for _, t := range c.Info.Types {
			if ch := chanOf(t.Type); ch != nil {
				elem := ch.Elem()
				if p, ok := elem.(*types.Pointer); ok {
					elem = p.Elem()
				}
				sent[elem.Underlying()] = true
			}
		}
		for _, s := range c.structs() {
			if sent[s] && hasField(s, isChanField) {
				return true
			}
		}
		return false
	},
}

func hasField(s *types.Struct, is func(*types.Var) bool) bool {
	for field := range s.Fields() {
		if is(field) {
			return true
		}
	}
	return false
}

func structWith(all ...func(*types.Var) bool) shape {
	return func(c *Code) bool {
		for _, s := range c.structs() {
			found := true
			for _, is := range all {
				found = found && hasField(s, is)
			}
			if found {
				return true
			}
		}
		return false
	}
}

func isLockField(v *types.Var) bool    { return isLock(v.Type()) }
func isMutexField(v *types.Var) bool   { return is(v.Type(), "sync", "Mutex") }
func isRWMutexField(v *types.Var) bool { return is(v.Type(), "sync", "RWMutex") }
func isChanField(v *types.Var) bool    { return chanOf(v.Type()) != nil }
func isTimerField(v *types.Var) bool   { return is(v.Type(), "time", "Timer", "Ticker") }

func isContextField(v *types.Var) bool {
	return isContext(v.Type()) || is(v.Type(), "context", "CancelFunc", "CancelCauseFunc")
}

// isCallbackField: a function, or several of them. A cancel function
// is none.
func isCallbackField(v *types.Var) bool {
	if isContextField(v) {
		return false
	}
	switch t := v.Type().Underlying().(type) {
	case *types.Signature:
		return true
	case *types.Slice:
		return isFunc(t.Elem())
	case *types.Map:
		return isFunc(t.Elem())
	}
	return false
}
