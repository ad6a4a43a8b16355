# The race-prone versions: what Go's tools and rustc say of them.
# CASE=locks/counter/unlocked: a part of the name.
CASE ?=
override CASE := $(value CASE)
export CASE
THE_CASE = $${CASE:+"$$CASE"}

TESTS += test-mistakes
MISTAKES := cargo test --locked --package mistakes

# The full check: every case, whether it has changed or not.
.PHONY: test-mistakes
test-mistakes: tools
	@$(MISTAKES)

# $(call built,ui): the test program of that name, as $$program. It is
# started without cargo, which adds its own sentences to a failure.
built = program=$$($(MISTAKES) --test $(1) --no-run --message-format json-render-diagnostics --quiet \
  | sed -n 's/.*"executable":"\([^"]*\/$(1)-[^"]*\)".*/\1/p') && [ -n "$$program" ]

.PHONY: ui
ui: tools ## hold what rustc says, where a case has changed (CASE=locks/counter)
	@$(call built,ui) && exec "$$program" --changed $(THE_CASE)

.PHONY: mistakes
mistakes: tools ## hold the Go mistakes to what Go's tools say (CASE=locks)
	@$(call built,mistakes) && exec "$$program" $(THE_CASE)

.PHONY: bless-ui
bless-ui: tools
	@$(call built,ui) && exec "$$program" --changed --bless $(THE_CASE)

# cargo fmt does not reach them.
LINTS += lint-ui
.PHONY: lint-ui
lint-ui: tools
	@rustfmt --check --edition 2024 --config-path ui ui/*/*/*.rs ui/*/*/*.fixed

.PHONY: evidence
evidence: tools ## what every tool says to every mistake, as docs/evidence.md (CASE=…)
	@cargo run --locked --quiet --package mistakes --example evidence -- "$$(date +%F)" "$$CASE" > target/evidence.md
	@mv target/evidence.md docs/evidence.md && cat docs/evidence.md

# Any installed toolchain: nightly, beta, 1.94.0.
TOOLCHAIN ?=
override TOOLCHAIN := $(value TOOLCHAIN)
export TOOLCHAIN

.PHONY: drift
drift: tools ## what another toolchain says (TOOLCHAIN=nightly); a report
	@cargo run --locked --quiet --package mistakes --example drift -- "$$TOOLCHAIN"
