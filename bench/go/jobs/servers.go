package main

import (
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
)

// listen says where it listens, and ends the program when nobody needs
// it any more: at the end of standard input.
func listen() net.Listener {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		fail(err.Error())
	}
	fmt.Println(l.Addr())
	go func() {
		_, _ = io.Copy(io.Discard, os.Stdin)
		os.Exit(0)
	}()
	return l
}

func serveEcho() {
	l := listen()
	for {
		conn, err := l.Accept()
		if err != nil {
			fail(err.Error())
		}
		go func() {
			defer conn.Close()
			message := make([]byte, 1024)
			for {
				n, err := conn.Read(message)
				if err != nil {
					return
				}
				if _, err := conn.Write(message[:n]); err != nil {
					return
				}
			}
		}()
	}
}

func serveHTTP() {
	http.HandleFunc("GET /hello", func(w http.ResponseWriter, _ *http.Request) {
		_, _ = io.WriteString(w, "hello")
	})
	fail(http.Serve(listen(), nil).Error())
}
