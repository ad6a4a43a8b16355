# What goroutines, threads and tasks cost: a measurement. ROUNDS=5.
# JOB=round_trip: one job, which is shown and not written.
JOB ?=
override JOB := $(value JOB)
export JOB

TESTS += test-bench
LINTS += lint-bench

.PHONY: bench
bench: tools ## measure all jobs, as docs/bench.md (JOB=round_trip, ROUNDS=8)
	@cargo build --locked --quiet --release --package bench-programs --bins
	@cargo run --locked --quiet --package bench-runner -- "$$(date +%F)"

# After a change of what it says, and not of what was measured.
.PHONY: bench-page
bench-page: tools ## write docs/bench.md anew from docs/bench.tsv
	@cargo run --locked --quiet --package bench-runner -- page

# Each job once, on every side: that it works, and not how fast.
.PHONY: test-bench
test-bench: tools
	@cargo test --locked --package bench --package bench-runner --package bench-programs --lib --test '*'

.PHONY: lint-bench
lint-bench: tools
	@$(IN_GO) && cd ../bench/go && go vet ./... && $(GOFMT)
