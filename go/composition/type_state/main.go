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

// run takes the steps in the right order and ends at the first
// error.
func run(m *machine) (string, error) {
	if err := m.start(); err != nil {
		return "", err
	}
	for range 2 {
		if err := m.process(); err != nil {
			return "", err
		}
	}
	fmt.Println("running:", m.data)
	if err := m.stop(); err != nil {
		return "", err
	}
	return m.result()
}

func main() {
	// 3. A wrong order compiles. It is an error when it runs, for
	// those who look at it.
	m := &machine{state: ready, data: "hello"}
	_, early := m.result()
	if m.process() == nil || m.stop() == nil || early == nil {
		panic("a machine works that was not started")
	}

	// 4. The right order, to the end of the protocol.
	result, err := run(m)
	if err != nil {
		panic(err)
	}
	if m.start() == nil {
		panic("a machine starts again after its end")
	}
	fmt.Println("stopped:", result)
}
