// Writer_kept has a handler that leaves a goroutine behind, which
// writes to the client when the handler has returned. The buffer in
// between may be another answer's by then.
package main

//@ race `` `fmt.Fprintln(w, "saved")`

import (
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"
	"sync"
)

func main() {
	var late sync.WaitGroup
	save := func(w http.ResponseWriter, r *http.Request) {
		late.Go(func() {
			fmt.Fprintln(w, "saved")
		})
	}
	server := httptest.NewServer(http.HandlerFunc(save))
	defer server.Close()

	answer, err := http.Get(server.URL)
	if err != nil {
		log.Fatal(err)
	}
	_ = answer.Body.Close()
	late.Wait()
}
