# The Rust halves under many schedules.

# How many; a half of fewer is run under all.
SCHEDULES ?=
override SCHEDULES := $(value SCHEDULES)
# One of them, to be seen again.
REPLAY ?=
override REPLAY := $(value REPLAY)
export SCHEDULES REPLAY

TESTS += test-explore
EXPLORE := EXPLORE=1 cargo test --locked --profile explore --package explore

.PHONY: explore
explore: tools ## run the Rust halves under many schedules (PAIR=…, SCHEDULES=100000, REPLAY=17)
	@WRITE=1 && export WRITE && $(EXPLORE) --test explore -- $(THE_PAIR)

.PHONY: test-explore
test-explore: tools
	@$(EXPLORE)
