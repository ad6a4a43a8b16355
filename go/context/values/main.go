// Values carries what belongs to a request in its context, also
// into work that goes on when the request has ended.
package main

import (
	"context"
	"fmt"
)

type request struct {
	id   int
	user string
}

// 1. The key has a type of its own, so that no other package can
// have the same one; two functions are all that knows it.
type requestKey struct{}

func withRequest(
	ctx context.Context, r request,
) context.Context {
	return context.WithValue(ctx, requestKey{}, r)
}

func requestOf(ctx context.Context) (request, bool) {
	r, ok := ctx.Value(requestKey{}).(request)
	return r, ok
}

// 2. At the bottom, whoever needs it takes it out, and has to say
// what happens where it is missing.
func load(ctx context.Context, what string) string {
	r, ok := requestOf(ctx)
	if !ok {
		return "somebody loads " + what
	}
	return fmt.Sprint(r.user, " loads ", what, " by ", r.id)
}

// 3. The audit is written also when the request has ended.
func audit(
	ctx context.Context, ended <-chan struct{}, out chan<- string,
) {
	<-ended
	if ctx.Err() != nil {
		out <- "not written"
		return
	}
	out <- "audit: " + load(ctx, "page")
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	ctx = withRequest(ctx, request{7, "ada"})
	fmt.Println(load(ctx, "page"))

	// 4. WithoutCancel keeps the values, and leaves the end behind.
	ended, out := make(chan struct{}), make(chan string)
	go audit(context.WithoutCancel(ctx), ended, out)

	// 5. The request ends before the audit is written.
	cancel()
	fmt.Println("ended:", ctx.Err() != nil)
	close(ended)
	fmt.Println(<-out)
}
