// Package verified has goleak look when all tests have ended.
package verified

import (
	"os"
	"testing"

	"go-to-rust/watch/registry"

	"go.uber.org/goleak"
)

func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m)
}

// TestProgram passes, whatever it leaves.
func TestProgram(t *testing.T) {
	registry.Programs[os.Getenv("PROGRAM")]()
}
