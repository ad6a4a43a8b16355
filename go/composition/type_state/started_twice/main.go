// Started_twice starts a machine twice. The error that says so is
// not looked at: errcheck, a separate linter, reports such calls.
package main

//@ nothing
//@ prints result "hello!", of one run and not two

import (
	"errors"
	"fmt"
)

var errState = errors.New("not in this state")

type machine struct {
	state, data string
}

func (m *machine) step(from, to string) error {
	if m.state != from {
		return errState
	}
	m.state = to
	return nil
}

func (m *machine) start() error {
	return m.step("ready", "running")
}

func (m *machine) stop() error {
	return m.step("running", "stopped")
}

func (m *machine) process() error {
	err := m.step("running", "running")
	if err == nil {
		m.data += "!"
	}
	return err
}

func (m *machine) result() (string, error) {
	err := m.step("stopped", "stopped")
	if err != nil {
		return "", err
	}
	return m.data, nil
}

func main() {
	m := &machine{"ready", "hello"}
	m.start()
	m.process()
	m.start()
	m.stop()
	result, _ := m.result()
	fmt.Printf("result %q, of one run and not two\n", result)
}
