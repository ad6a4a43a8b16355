# Changes to the halves of the pairs, and what becomes of them.

# How often each is run; with any, on busy cores. None: once.
TIMES ?=
override TIMES := $(value TIMES)
export TIMES

TESTS += test-what-ifs
WHAT_IFS := cargo test --locked --package what-ifs

.PHONY: what-if
what-if: tools ## make each change and see what becomes of it (PAIR=channels, TIMES=100)
	@case "$$PAIR" in services/*) ;; *) $(WHAT_IFS) --test what_ifs -- $(THE_PAIR) ;; esac
	@case "$$PAIR" in services/* | "") $(MAKE) --no-print-directory what-if-services ;; esac

.PHONY: what-if-gaps
what-if-gaps: tools ## name the claims that no what-if shows (PAIR=channels for some)
	@$(WHAT_IFS) --test gaps -- $(THE_PAIR)

.PHONY: test-what-ifs
test-what-ifs: tools
	@$(WHAT_IFS) --lib --test what_ifs --test gaps --test engine --test waits

LINTS += lint-what-ifs

.PHONY: lint-what-ifs
lint-what-ifs: tools
	@$(IN_GO) && cd ../tests/what_ifs && $(GOFMT) && go vet set_imports.go
