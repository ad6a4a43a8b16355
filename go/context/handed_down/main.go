// Handed_down gives the context of a request to every function that
// may wait for it, as the first parameter.
package main

import (
	"context"
	"errors"
	"fmt"
)

type query struct {
	id    int
	reply chan string
}

type database struct {
	queries chan query
	stuck   chan struct{}
	stop    chan struct{}
	ended   chan struct{}
}

func open() *database {
	db := &database{
		queries: make(chan query),
		stuck:   make(chan struct{}),
		stop:    make(chan struct{}),
		ended:   make(chan struct{}),
	}
	go db.serve()
	return db
}

// 1. The database answers one query after the other. At the second
// it is stuck.
func (db *database) serve() {
	first := <-db.queries
	first.reply <- fmt.Sprint("user-", first.id)
	<-db.queries
	close(db.stuck)
	<-db.stop
	close(db.ended)
}

// 2. At the bottom, whatever waits, waits for the context too.
func (db *database) get(
	ctx context.Context, id int,
) (string, error) {
	q := query{id, make(chan string, 1)}
	select {
	case db.queries <- q:
	case <-ctx.Done():
		return "", ctx.Err()
	}
	select {
	case value := <-q.reply:
		return value, nil
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

// 3. In the middle it is handed on. An error says where it was, and
// keeps what it was.
func nameOf(
	ctx context.Context, db *database, id int,
) (string, error) {
	name, err := db.get(ctx, id)
	if err != nil {
		return "", fmt.Errorf("name of %d: %w", id, err)
	}
	return name, nil
}

func greet(
	ctx context.Context, db *database, id int,
) (string, error) {
	name, err := nameOf(ctx, db, id)
	if err != nil {
		return "", err
	}
	return "hello " + name, nil
}

func main() {
	db := open()

	// 4. At the top it is made, and ended by whoever made it.
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	greeting, err := greet(ctx, db, 1)
	if err != nil {
		panic(err)
	}
	fmt.Println(greeting)

	go func() {
		<-db.stuck
		cancel()
	}()
	_, err = greet(ctx, db, 2)
	fmt.Println(err)
	fmt.Println("cancelled:", errors.Is(err, context.Canceled))

	// 5. What is called with a context that has ended ends at once.
	_, err = greet(ctx, db, 3)
	fmt.Println(err)
	close(db.stop)
	<-db.ended
}
