// Package unvetted has what vet complains of, and go test does not.
package unvetted

import (
	"context"
	"sync"
	"testing"
)

func TestCopiedLock(t *testing.T) {
	var mu sync.Mutex
	other := mu
	other.Lock()
}

func TestLostCancel(t *testing.T) {
	ctx, _ := context.WithCancel(t.Context())
	_ = ctx
}

func TestAddInside(t *testing.T) {
	var wg sync.WaitGroup
	go func() {
		wg.Add(1)
		defer wg.Done()
	}()
	wg.Wait()
}
