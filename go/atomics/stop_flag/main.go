// Stop_flag ends a goroutine in the background by a flag at which
// it looks, and waits for its end.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

// 1. What the goroutine and its owner share.
type importer struct {
	stopped atomic.Bool
	rows    atomic.Int64
	ended   sync.WaitGroup
}

// 2. The flag is looked at between two rows: what has begun is
// finished.
func (im *importer) run(read func(row int)) {
	for row := 1; row <= 1000; row++ {
		if im.stopped.Load() {
			return
		}
		read(row)
		im.rows.Add(1)
	}
}

// 3. The goroutine belongs to what is returned.
func startImporter(read func(row int)) *importer {
	im := &importer{}
	im.ended.Go(func() { im.run(read) })
	return im
}

// 4. To ask is one thing.
func (im *importer) Stop() {
	im.stopped.Store(true)
}

// 5. To wait for the end is another. Whoever forgets Close leaves
// the goroutine running.
func (im *importer) Close() int64 {
	im.Stop()
	im.ended.Wait()
	return im.rows.Load()
}

func main() {
	// 6. The third row takes its time.
	third, goOn := make(chan struct{}), make(chan struct{})
	im := startImporter(func(row int) {
		if row == 3 {
			close(third)
			<-goOn
		}
	})

	// 7. The importer is asked to stop in the middle of it.
	<-third
	im.Stop()
	fmt.Println("rows when asked", im.rows.Load())
	close(goOn)
	fmt.Println("rows at the end", im.Close(), "of 1000")
}
