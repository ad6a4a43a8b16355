# What threads, channels and tasks cost: a measurement, not a test.
LINTS += lint-cost

.PHONY: cost
cost: tools ## measure what threads and channels cost, as docs/cost.md
	@cargo run --locked --quiet --release --package cost -- "$$(date +%F)" > target/cost.md
	@mv target/cost.md docs/cost.md && cat docs/cost.md

.PHONY: lint-cost
lint-cost: tools
	@$(IN_GO) && cd ../tests/cost/go && $$go vet . && \
	  unformatted=$$($$($$go env GOROOT)/bin/gofmt -l .) && \
	  if [ -n "$$unformatted" ]; then echo "not as gofmt has it: $$unformatted" >&2; exit 1; fi
