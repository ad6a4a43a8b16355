# The race-prone versions: what Go's tools and rustc say of them.
# CASE=sync/counter/unlocked: a part of the name.
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
