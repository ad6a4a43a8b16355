// Blocked_read ends a read that takes no context: when the context
// ends, something else makes the read return.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"time"
)

// Read takes no context, so the connection holds it.
type conn struct {
	net.Conn
	ctx  context.Context
	stop func() bool
}

// 1. The end of the context sets a deadline that is over. That ends
// a read which is blocked, and each one after it.
func guarded(ctx context.Context, c net.Conn) *conn {
	stop := context.AfterFunc(ctx, func() {
		_ = c.SetReadDeadline(time.Unix(1, 0))
	})
	return &conn{c, ctx, stop}
}

// 2. What the read returns is about the deadline. Only the context
// knows why.
func (c *conn) Read(buf []byte) (int, error) {
	n, err := c.Conn.Read(buf)
	if err != nil && c.ctx.Err() != nil {
		return n, c.ctx.Err()
	}
	return n, err
}

// 3. The function is taken off the context, which may live longer.
func (c *conn) Close() error {
	c.stop()
	return c.Conn.Close()
}

func connected() (net.Conn, net.Conn, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, nil, err
	}
	defer listener.Close()
	peer, err := net.Dial("tcp", listener.Addr().String())
	if err != nil {
		return nil, nil, err
	}
	server, err := listener.Accept()
	return server, peer, err
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	server, peer, err := connected()
	if err != nil {
		panic(err)
	}
	c := guarded(ctx, server)

	// 4. This one has something to read.
	_, err = io.WriteString(peer, "hello")
	if err != nil {
		panic(err)
	}
	hello := make([]byte, 5)
	_, err = io.ReadFull(c, hello)
	if err != nil {
		panic(err)
	}
	fmt.Println(string(hello))

	// 5. And this one has not.
	ended := make(chan error)
	go func() {
		_, err := c.Read(make([]byte, 5))
		ended <- err
	}()
	cancel()
	err = <-ended
	fmt.Println("cancelled:", errors.Is(err, context.Canceled))
	_ = peer.Close()
	_ = c.Close()

	// 6. Where the peer has left, that is the answer.
	server, peer, err = connected()
	if err != nil {
		panic(err)
	}
	c = guarded(context.Background(), server)
	_ = peer.Close()
	_, err = c.Read(make([]byte, 5))
	fmt.Println("peer has left:", errors.Is(err, io.EOF))
	_ = c.Close()
}
