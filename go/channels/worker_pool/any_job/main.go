// Any_job has a queue of functions: a worker runs whatever comes.
package main

//@ nothing
//@ prints hello from the pool

import "fmt"

func main() {
	jobs := make(chan func() string, 1)
	done := make(chan string)

	go func() {
		for job := range jobs {
			done <- job()
		}
	}()

	name := "pool"
	jobs <- func() string { return "hello from the " + name }
	close(jobs)

	fmt.Println(<-done)
}
