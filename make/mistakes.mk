# The race-prone versions: what Go's tools and rustc say of them.
# CASE=locks/counter/unlocked: a part of the name.
CASE ?=

TESTS += test-mistakes
MISTAKES := cargo test --locked --package mistakes

.PHONY: test-mistakes
test-mistakes: tools
	@$(MISTAKES)

.PHONY: ui
ui: tools ## hold the refused programs to what rustc says
	@$(MISTAKES) --test ui

.PHONY: mistakes
mistakes: tools ## hold the Go mistakes to what Go's tools say (CASE=sync)
	@$(MISTAKES) --test mistakes -- $(CASE)

.PHONY: bless-ui
bless-ui: tools ## pin what rustc says now, never what a case announces
	@TRYBUILD=overwrite $(MISTAKES) --test ui -- every_message
	@$(MISTAKES) --test ui

# What is printed is still to be written.
.PHONY: uncured
uncured: ## list the mistakes without an accepted form (.fixed)
	@for rust in ui/*/*/*.rs; do [ -f "$${rust%.rs}.fixed" ] || echo "$${rust%.rs}.fixed"; done

.PHONY: evidence
evidence: tools ## what every tool says to every mistake, as docs/evidence.md
	@cargo run --locked --quiet --package mistakes --example evidence -- "$$(date +%F)" > target/evidence.md
	@mv target/evidence.md docs/evidence.md && cat docs/evidence.md

# Any installed toolchain: nightly, beta, 1.94.0.
TOOLCHAIN ?=

.PHONY: drift
drift: tools ## what another toolchain says (TOOLCHAIN=nightly); a report
	@cargo run --locked --quiet --package mistakes --example drift -- "$(TOOLCHAIN)"
