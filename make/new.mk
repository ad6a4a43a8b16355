# The files of a new pair or a new mistake, laid out.
# MISTAKE=locks/snapshot/unlocked
MISTAKE ?=
override MISTAKE := $(value MISTAKE)
export MISTAKE

.PHONY: new
new: tools ## lay out a pair (PAIR=locks/snapshot) or a mistake (MISTAKE=locks/snapshot/unlocked)
	@cargo run --locked --quiet --package harness --example new
	@cargo fmt
