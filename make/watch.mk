# The tools that watch over a program: what they notice of the hazards.

TESTS += test-watch
WATCH := cargo test --locked --package watch

.PHONY: watch
watch: tools ## run Go's and Rust's tools on the hazards, and on what is right
	@$(WATCH)

.PHONY: test-watch
test-watch: watch

LINTS += lint-watch

.PHONY: lint-watch
lint-watch: tools
	@$(IN_GO) && cd ../tests/watch/go && $(GOFMT)
