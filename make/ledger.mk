# What the pairs cover of Go's names and of the shapes of real code.
TESTS += test-ledger
LINTS += lint-ledger

.PHONY: ledger
ledger: tools ## what the pairs cover of Go's names and of real code's shapes
	@cargo run --locked --quiet --package ledger --example ledger

.PHONY: test-ledger
test-ledger: tools
	@cargo test --locked --package ledger

.PHONY: lint-ledger
lint-ledger: tools
	@$(IN_GO) && cd ../tests/ledger/go && $$go vet . && $(GOFMT)
