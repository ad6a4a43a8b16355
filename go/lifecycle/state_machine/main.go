// State_machine keeps what a protocol decides apart from what does
// its input and output: a thin loop drives it.
package main

import (
	"fmt"
	"time"
)

// 1. The machine has no channel, no clock and no goroutine. Each
// call says what time it is, and returns what is to be sent.
type machine struct {
	idle     time.Duration
	patience time.Duration
	deadline time.Time
	pinged   bool
	over     bool
}

func newMachine(
	now time.Time, idle, patience time.Duration,
) *machine {
	return &machine{
		idle: idle, patience: patience, deadline: now.Add(idle),
	}
}

func (m *machine) receive(now time.Time, msg string) (send string) {
	m.pinged = false
	m.deadline = now.Add(m.idle)
	if msg == "ping" {
		return "pong"
	}
	return ""
}

// 2. Nobody is trusted to call it in time, or not too early.
func (m *machine) expire(now time.Time) (send string) {
	if now.Before(m.deadline) {
		return ""
	}
	if m.pinged {
		m.over = true
		return ""
	}
	m.pinged = true
	m.deadline = now.Add(m.patience)
	return "ping"
}

// 3. The loop waits for what comes first, asks the clock, and sends
// what it is told to.
func drive(m *machine, in <-chan string, out chan<- string) {
	defer close(out)
	timer := time.NewTimer(time.Until(m.deadline))
	defer timer.Stop()
	for !m.over {
		send := ""
		select {
		case msg, ok := <-in:
			if !ok {
				return
			}
			send = m.receive(time.Now(), msg)
		case <-timer.C:
			send = m.expire(time.Now())
		}
		if send != "" {
			out <- send
		}
		timer.Reset(time.Until(m.deadline))
	}
}

func main() {
	// 4. A test takes it through 80 seconds in no time.
	start := time.Now()
	at := func(s int) time.Time {
		return start.Add(time.Duration(s) * time.Second)
	}
	m := newMachine(start, 30*time.Second, 10*time.Second)
	fmt.Printf("at 5: %q\n", m.receive(at(5), "ping"))
	fmt.Printf("at 30: %q\n", m.expire(at(30)))
	fmt.Printf("at 35: %q\n", m.expire(at(35)))
	fmt.Printf("at 40: %q\n", m.receive(at(40), "pong"))
	fmt.Printf("at 70: %q\n", m.expire(at(70)))
	fmt.Printf("at 80: %q over: %v\n", m.expire(at(80)), m.over)

	// 5. The loop answers, and ends with its input.
	in, out := make(chan string), make(chan string)
	m = newMachine(time.Now(), time.Hour, time.Hour)
	go drive(m, in, out)
	in <- "ping"
	fmt.Printf("sent: %q\n", <-out)
	close(in)
	_, open := <-out
	fmt.Println("open:", open, "over:", m.over)

	// 6. Nobody answers this one.
	in, out = make(chan string), make(chan string)
	m = newMachine(time.Now(), time.Millisecond, time.Millisecond)
	go drive(m, in, out)
	for msg := range out {
		fmt.Printf("sent: %q\n", msg)
	}
	fmt.Println("over:", m.over)
}
