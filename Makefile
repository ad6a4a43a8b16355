# The front door. `make help` lists what there is.
#
# Everything here is a line that you could type yourself; cargo and the
# harness find out what has to be built.

SHELL := /bin/sh
.DEFAULT_GOAL := help

# PAIR=channels, PAIR=channels/worker_pool: a part of the name.
PAIR ?=

include make/*.mk

.PHONY: help
help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: cargo
cargo:
	@command -v cargo >/dev/null || { \
	  echo "cargo is not on the PATH; install Rust from https://rustup.rs, which then reads rust-toolchain.toml" >&2; exit 2; }

.PHONY: compare
compare: cargo ## run every pair and compare (PAIR=channels for some)
	@cargo test --locked --test compare -- $(PAIR)

.PHONY: run
run: cargo ## run both halves of one pair (PAIR=channels/worker_pool)
	@cargo run --locked --quiet --package harness --example run -- "$(PAIR)"

.PHONY: bless
bless: cargo ## pin what the programs print now (PAIR=channels for some)
	@BLESS=1 cargo test --locked --test compare -- $(PAIR)

.PHONY: race
race: cargo ## compare, with the Go halves built with the race detector
	@RACE=1 cargo test --locked --test compare -- $(PAIR)
