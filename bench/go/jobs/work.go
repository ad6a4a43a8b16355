package main

import (
	"fmt"
	"os"
	"strings"
)

// steps is work that cannot be done faster than one step after the
// other, and that no compiler makes shorter. The Rust programs have the
// same.
func steps(seed uint64, count int) uint64 {
	x := seed
	for range count {
		x = (x^x>>29)*6364136223846793005 + 1
	}
	return x
}

// poolJob has the steps of a job of the pool, by its number.
func poolJob(number, count int) uint64 {
	return steps(uint64(number%8), count) >> 32
}

// Steps that take about a microsecond, about 100, and about a sixth.
const (
	microsecond = 500
	hundred     = 50_000
	held        = 80
)

// sharers share something.
const sharers = 4

// numbers are to be summed.
func numbers() []uint64 {
	all := make([]uint64, 1<<20)
	for i := range all {
		all[i] = uint64(i % 1000)
	}
	return all
}

// resident is the memory that this process has in use, in bytes; 0
// where there is no /proc.
func resident() uint64 {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	_, rest, _ := strings.Cut(string(status), "VmRSS:")
	var kib uint64
	fmt.Sscan(rest, &kib)
	return kib << 10
}
