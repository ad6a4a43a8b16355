# Changes to the halves of the pairs, and what becomes of them.

TESTS += test-what-ifs
WHAT_IFS := cargo test --locked --package what-ifs

.PHONY: what-if
what-if: tools ## make each change to a pair and see what becomes of it (PAIR=…)
	@$(WHAT_IFS) --test what_ifs -- $(PAIR)

.PHONY: what-if-gaps
what-if-gaps: tools ## name the claims that no what-if shows (PAIR=…)
	@$(WHAT_IFS) --test gaps -- $(PAIR)

.PHONY: test-what-ifs
test-what-ifs: tools
	@$(WHAT_IFS) --lib --test what_ifs --test engine --test waits
