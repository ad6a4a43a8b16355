# What threads, channels and tasks cost: a measurement, not a test.
LINTS += lint-cost

.PHONY: cost
cost: tools ## measure what threads and channels cost, as docs/cost.md
	@cargo run --locked --quiet --release --package cost -- "$$(date +%F)" > target/cost.md
	@mv target/cost.md docs/cost.md && cat docs/cost.md

.PHONY: lint-cost
lint-cost: tools
	@$(IN_GO) && cd ../tests/cost/go && $$go vet . && $(GOFMT)
