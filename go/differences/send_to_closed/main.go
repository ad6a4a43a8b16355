// Send_to_closed submits jobs to a queue that its receiver gives up
// in between.
package main

import "fmt"

// 1. A send on a closed channel panics, in a select with a default
// as well. The job is gone with it, unless the caller has kept it.
func submit(queue chan<- string, job string) (err error) {
	defer func() {
		if reason := recover(); reason != nil {
			err = fmt.Errorf("not taken: %v", reason)
		}
	}()
	select {
	case queue <- job:
		return nil
	default:
		return fmt.Errorf("%s not taken: no room", job)
	}
}

func main() {
	queue := make(chan string, 2)

	// 2. There is room for the first job.
	fmt.Println("wash:", submit(queue, "wash"))

	// 3. The receiver gives up. What has been sent stays in the
	// channel, and whoever still has the channel can receive it.
	close(queue)
	fmt.Println("the receiver has gone")

	// 4. So the next one cannot be sent.
	fmt.Println("iron:", submit(queue, "iron"))
	for job := range queue {
		fmt.Println("still there:", job)
	}
}
