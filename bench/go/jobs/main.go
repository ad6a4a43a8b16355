// Jobs does one of the jobs of make bench: `jobs NAME TIMES`. It prints
// the time and the result, which whoever has started it checks.
package main

import (
	"fmt"
	"os"
	"runtime"
	"strconv"
	"time"
)

// outcome is what one run has shown.
type outcome struct {
	time   time.Duration
	result uint64
	// Bytes of memory that were in use while all waited.
	atRest uint64
}

func since(started time.Time, result uint64) outcome {
	return outcome{time: time.Since(started), result: result}
}

var jobs = map[string]func(n int) outcome{
	"start_and_join":   startAndJoin,
	"many_adders":      manyAdders,
	"round_trip":       roundTrip,
	"request_reply":    requestReply,
	"buffered":         buffered,
	"fan_in":           fanIn,
	"select_two":       selectTwo,
	"stages":           stages,
	"stages_batched":   stagesBatched,
	"parked":           parked,
	"timers":           timers,
	"timers_cancelled": timersCancelled,
	"mutex":            mutexEmpty,
	"mutex_held":       mutexHeld,
	"rwlock":           rwlock,
	"atomic":           atomicCounter,
	"once":             onceValue,
	"pool_1us":         poolOfMicroseconds,
	"pool_100us":       poolOfHundreds,
	"first_error":      firstError,
	"parallel_sum":     parallelSum,
}

var servers = map[string]func(){
	"echo": serveEcho,
	"http": serveHTTP,
}

func main() {
	if len(os.Args) != 3 {
		fail("takes the name of a job and how often")
	}
	if serve, ok := servers[os.Args[1]]; ok {
		serve()
		return
	}
	job, ok := jobs[os.Args[1]]
	if !ok {
		fail("there is no job " + os.Args[1])
	}
	n, err := strconv.Atoi(os.Args[2])
	if err != nil {
		fail("how often is a number, and not " + os.Args[2])
	}
	// What waits must be weighed in fresh memory.
	if os.Args[1] != "parked" {
		job((n + 9) / 10)
	}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	o := job(n)
	runtime.ReadMemStats(&after)
	fmt.Printf("ns %d\nresult %d\n", o.time.Nanoseconds(), o.result)
	if o.atRest != 0 {
		fmt.Printf("at_rest %d\n", o.atRest)
	}
	fmt.Printf("allocations %d\n", after.Mallocs-before.Mallocs)
}

func fail(why string) {
	fmt.Fprintln(os.Stderr, why)
	os.Exit(2)
}
