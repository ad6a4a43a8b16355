# The front door. `make help` lists what there is.
#
# Everything here is a line that you could type yourself. Where a
# program exits with a status of its own, make names it ("Error 3") and
# exits with 2. It gets by with make 3.81 and the tools of BSD, as macOS
# has them.

SHELL := /bin/sh
.DEFAULT_GOAL := help

# What you give reaches the shell as it stands: through the environment,
# and neither make nor the shell expands it.
#
# PAIR=channels, PAIR=channels/worker_pool: a part of the name.
PAIR ?=
override PAIR := $(value PAIR)
export PAIR
# ALL=1: everything that `make bless` can pin.
ALL ?=
override ALL := $(value ALL)
export ALL
# How often `make stress` compares everything, and `make bench`
# measures.
ROUNDS ?=
override ROUNDS := $(value ROUNDS)
export ROUNDS
# A recipe's words for it: none, or one.
THE_PAIR = $${PAIR:+"$$PAIR"}

# Settings of Go that would change what is built.
unexport GOARCH GOEXPERIMENT GOFLAGS GOOS GOROOT GOTOOLCHAIN GOWORK CGO_ENABLED

.PHONY: help
help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# rustup's own sentence says what to do where rustc is not the one that
# rust-toolchain.toml names.
.PHONY: tools
tools:
	@command -v cargo >/dev/null || { \
	  echo "cargo is not on the PATH: install Rust with rustup, https://rustup.rs" >&2; exit 2; }

# The comparison is a program, and $(COMPARE) is a copy of it, beside
# one of the program with the Rust halves. With nothing to rebuild it is
# started without asking cargo, which takes as long as running all the
# pairs. Folders count as sources, because a file that is added or
# removed changes its folder's date. A source that was replaced by an
# older one is seen by the program itself.
COMPARE := target/make/compare
SOURCES := Cargo.toml Cargo.lock build.rs rust-toolchain.toml \
  $(shell find rust tests \( -name '*.rs' -o -name Cargo.toml -o -type d \) ! -path 'tests/expected*')

# They are nobody's product: make need not look for a way to make each.
$(SOURCES): ;

# It is as old as the beginning of its build: what was edited meanwhile
# is newer.
$(COMPARE): $(SOURCES) | tools
	@mkdir -p $(@D)
	@started=$@.$$$$ && touch "$$started" && \
	  COMPARE_INTO=$(@D) cargo test --locked --test compare && \
	  touch -r "$$started" $@ && rm "$$started"

# `exec`: a signal to make reaches the program.
.PHONY: compare
compare: $(COMPARE) ## run every pair and compare (PAIR=channels for some)
	@exec $(COMPARE) -- $(THE_PAIR)

.PHONY: run
run: tools ## run both halves of a pair (PAIR=channels/worker_pool)
	@cargo run --locked --quiet --package harness --example run -- "$$PAIR"

.PHONY: race
race: $(COMPARE) ## compare, with the race detector in the Go halves
	@RACE=1 && export RACE && exec $(COMPARE) -- $(THE_PAIR)

.PHONY: stress
stress: tools ## compare on busy cores, again and again (ROUNDS=200, PAIR=channels)
	@ROUNDS=$${ROUNDS:-200} && export ROUNDS && cargo test --locked --test stress -- $(THE_PAIR)

# What `make test` runs, in this order; make/*.mk add to both.
TESTS := test-harness test-pairs race test-go test-stress
LINTS := lint-rust lint-go

include make/*.mk

.PHONY: test
test: $(TESTS) ## everything that is tested

.PHONY: lint
lint: $(LINTS) ## formatting and lints, warnings as errors

.PHONY: test-harness
test-harness: $(COMPARE)
	@cargo test --locked --package harness

.PHONY: test-pairs
test-pairs: tools
	@cargo test --locked --lib --bins --test compare --test catalogue --test categories --test tables

# A few rounds: enough to notice a pair that depends on luck often.
.PHONY: test-stress
test-stress: tools
	@ROUNDS=12 && export ROUNDS && cargo test --locked --test stress

# `cd go`, with the Go that the harness found as `go` and `gofmt` (also
# as $$go). A pair is two folders deep; below it are the mistakes, which
# vet does complain about.
GO_SCRIPTS := target/make/go
IN_GO = cargo run --locked --quiet --package harness --example go -- $(GO_SCRIPTS) && \
  PATH="$$PWD/$(GO_SCRIPTS):$$PATH" && export PATH && go=go && cd go
# Those of the module in go/, and of the module in go/x/.
PAIRS_OF_GO := $$(ls -d ./*/*/ | grep -v '^./x/')
PAIRS_OF_X := $$(ls -d ./*/)
# Fails with the files that gofmt would change.
GOFMT = unformatted=$$(gofmt -l .) && \
  if [ -n "$$unformatted" ]; then echo "not as gofmt has it: $$unformatted" >&2; exit 1; fi

.PHONY: test-go
test-go: tools
	@$(IN_GO) && go vet $(PAIRS_OF_GO) && go test $(PAIRS_OF_GO)
	@$(IN_GO) && cd x && if go mod download 2>/dev/null; then go vet $(PAIRS_OF_X); \
	  elif [ -n "$$CI" ]; then echo "golang.org/x cannot be downloaded" >&2; exit 1; \
	  else echo "golang.org/x cannot be downloaded: go/x is not vetted"; fi

.PHONY: lint-rust
lint-rust: tools
	@cargo fmt --all --check
	@cargo clippy --locked --workspace --all-targets --quiet -- --deny warnings

STATICCHECK := honnef.co/go/tools/cmd/staticcheck@v0.8.2

# Staticcheck is a download; where it cannot be had, lint says so and
# goes on, but not in CI.
.PHONY: lint-go
lint-go: tools
	@$(IN_GO) && $(GOFMT)
	@$(IN_GO) && go vet $(PAIRS_OF_GO)
	@$(IN_GO) && if go run $(STATICCHECK) -version >/dev/null 2>&1; then \
	    go run $(STATICCHECK) $(PAIRS_OF_GO) && cd x && go run $(STATICCHECK) $(PAIRS_OF_X); \
	  elif [ -n "$$CI" ]; then echo "staticcheck cannot be had" >&2; exit 1; \
	  else echo "staticcheck cannot be had: not run"; fi

.PHONY: tables
tables: tools ## write the tables of README.md and docs/pairs.md anew
	@WRITE=1 && export WRITE && cargo test --locked --quiet --test tables

.PHONY: bless
bless: ## pin what programs print now (PAIR=…), and rustc says (CASE=…), or ALL=1
	@[ -n "$$PAIR$$CASE$$ALL" ] || { \
	  echo "make bless takes PAIR=… or CASE=…; ALL=1 pins everything anew" >&2; exit 2; }
	@[ -z "$$PAIR$$ALL" ] || $(MAKE) --no-print-directory bless-pairs
	@[ -z "$$CASE$$ALL" ] || $(MAKE) --no-print-directory bless-ui

.PHONY: bless-pairs
bless-pairs: $(COMPARE)
	@BLESS=1 && export BLESS && exec $(COMPARE) -- $(THE_PAIR)

.PHONY: clean
clean: ## remove all that was built (and keep a Go that was fetched)
	@cargo clean
	@rm -rf target/make target/go
