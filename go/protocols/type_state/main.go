// Type_state is a machine that must be started before it can
// process, and stopped before it has a result.
package main

import (
	"errors"
	"fmt"
)

// 1. One type for all states; the state is a value in it.
type state string

const (
	ready   state = "ready"
	running state = "running"
	stopped state = "stopped"
)

var errState = errors.New("not in this state")

type machine struct {
	state state
	data  string
}

// 2. Every method checks the state when it is called, and every
// caller has to look at the error.
func (m *machine) step(from, to state) error {
	if m.state != from {
		return fmt.Errorf("%s: %w", m.state, errState)
	}
	m.state = to
	return nil
}

func (m *machine) start() error { return m.step(ready, running) }
func (m *machine) stop() error  { return m.step(running, stopped) }

func (m *machine) process() error {
	if m.state != running {
		return fmt.Errorf("%s: %w", m.state, errState)
	}
	m.data += "!"
	return nil
}

func (m *machine) result() (string, error) {
	if m.state != stopped {
		return "", fmt.Errorf("%s: %w", m.state, errState)
	}
	return m.data, nil
}

func main() {
	// 3. The steps in the right order. Another order would compile
	// too, and be an error when it runs.
	m := &machine{state: ready, data: "hello"}
	err := errors.Join(m.start(), m.process(), m.process())
	fmt.Println("running:", m.data)

	// 4. The end of the protocol.
	err = errors.Join(err, m.stop())
	result, last := m.result()
	if err = errors.Join(err, last); err != nil {
		panic(err)
	}
	fmt.Println("stopped:", result)
}
