# The services: clients play the same scenes with both halves.
# PAIR=services/http_shutdown: a part of the name.

# How often each half is stopped under load, by hand: 1,000, say.
SHUTDOWNS ?=
override SHUTDOWNS := $(value SHUTDOWNS)
export SHUTDOWNS

TESTS += test-services
SERVICES := cargo test --locked --package services

.PHONY: compare-services
compare-services: tools ## play the scenes of the services and compare (PAIR=…, SHUTDOWNS=1000)
	@$(SERVICES) --test services -- $(THE_PAIR)
	@[ -z "$$SHUTDOWNS" ] || $(SERVICES) --test shutdowns -- --nocapture

.PHONY: bless-services
bless-services: tools
	@BLESS=1 && export BLESS && $(SERVICES) --test services -- $(THE_PAIR)

.PHONY: what-if-services
what-if-services: tools
	@$(SERVICES) --test what_ifs -- $(THE_PAIR)

# Once more with the race detector in the Go halves.
.PHONY: test-services
test-services: tools
	@$(SERVICES)
	@RACE=1 && export RACE && $(SERVICES) --test services
