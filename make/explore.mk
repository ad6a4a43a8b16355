# The Rust halves under many schedules.

# How many; a half of fewer is run under all.
SCHEDULES ?=
override SCHEDULES := $(value SCHEDULES)
# One of them, to be seen again.
REPLAY ?=
override REPLAY := $(value REPLAY)
export SCHEDULES REPLAY

# With EXPLORE_ALL=1 in the environment all what-ifs that compile are
# explored, not only those that wait for ever, print the same or are of
# this kind: one of another outcome that has luck in it is found so.

TESTS += test-explore
EXPLORE := EXPLORE=1 cargo test --locked --profile explore --package explore

.PHONY: explore
explore: tools ## run the Rust halves under many schedules (PAIR=…, SCHEDULES=100000, REPLAY=17)
	@WRITE=1 && export WRITE && $(EXPLORE) --test explore -- $(THE_PAIR)

.PHONY: test-explore
test-explore: tools
	@$(EXPLORE)
