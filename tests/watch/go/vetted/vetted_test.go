// Package vetted has what go test complains of, too.
package vetted

import "testing"

func TestWords(t *testing.T) {
	t.Logf("%d", "a word")
}
