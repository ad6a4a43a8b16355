// Half_close passes bytes both ways between a client and a server,
// until each has said that it sends no more.
package main

import (
	"fmt"
	"io"
	"net"
)

// 1. A way that ends is closed, and the other one stays open.
func oneWay(to, from *net.TCPConn) error {
	if _, err := io.Copy(to, from); err != nil {
		return err
	}
	return to.CloseWrite()
}

// 2. It ends with both ways, or with the first error. Then both
// connections are closed.
func relay(client, server *net.TCPConn) error {
	defer client.Close()
	defer server.Close()
	ends := make(chan error, 2)
	go func() { ends <- oneWay(server, client) }()
	go func() { ends <- oneWay(client, server) }()
	for range 2 {
		if err := <-ends; err != nil {
			return err
		}
	}
	return nil
}

// 3. The server answers when it has seen the end of the request.
func serve(client *net.TCPConn) {
	defer client.Close()
	request, _ := io.ReadAll(client)
	_, _ = fmt.Fprint(client, len(request), " bytes")
}

type scene struct {
	client  *net.TCPConn
	relayed chan error
	served  chan bool
}

func start() scene {
	client, outer := connected()
	inner, server := connected()
	s := scene{client, make(chan error, 1), make(chan bool)}
	go func() { s.relayed <- relay(outer, inner) }()
	go func() { defer close(s.served); serve(server) }()
	return s
}

func main() {
	// 4. The client has sent all, says so, and waits for the
	// answer.
	s := start()
	_, _ = io.WriteString(s.client, "hello")
	_ = s.client.CloseWrite()
	answer, _ := io.ReadAll(s.client)
	<-s.served
	fmt.Printf("answer: %s\n", answer)
	fmt.Println("failed:", <-s.relayed != nil)

	// 5. This one breaks off. The server, which waits for more,
	// sees an end too.
	s = start()
	_ = s.client.SetLinger(0)
	_ = s.client.Close()
	fmt.Println("failed:", <-s.relayed != nil)
	<-s.served
	fmt.Println("the server has ended")
}

// connected returns the two ends of a connection.
func connected() (a, b *net.TCPConn) {
	here := &net.TCPAddr{IP: net.IPv4(127, 0, 0, 1)}
	l := must(net.ListenTCP("tcp", here))
	defer l.Close()
	a = must(net.DialTCP("tcp", nil, l.Addr().(*net.TCPAddr)))
	return a, must(l.AcceptTCP())
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}
