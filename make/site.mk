# The site: pages that show the pairs side by side.
SITE := target/site
# Where `make browse` shows it.
PORT ?= 8000
# For a site that is published: the repository, to which the links to
# the sources lead (https://github.com/OWNER/NAME), and the address of the
# site. Without a repository the site brings copies of the sources.
REPOSITORY ?=
ADDRESS ?=
override PORT := $(value PORT)
override REPOSITORY := $(value REPOSITORY)
override ADDRESS := $(value ADDRESS)
export PORT REPOSITORY ADDRESS

TESTS += test-site test-browser

.PHONY: site
site: tools ## build the site into target/site
	@go=$$(cargo run --locked --quiet --package harness --example go 2>/dev/null) || go=; \
	  cargo run --locked --quiet --package site -- build "$(SITE)" --repository "$$REPOSITORY" \
	    --address "$$ADDRESS" --go "$${go:+$$("$$go" env GOVERSION)}"

.PHONY: browse
browse: site ## build the site and show it on the loopback address (PORT=8000)
	@cargo run --locked --quiet --package site -- serve $(SITE) "$$PORT"

.PHONY: test-site
test-site: tools
	@cargo test --locked --package site

# The site with 200 pairs, of which a generator that is built as for
# publishing needs two seconds at most.
.PHONY: test-site-scale
test-site-scale: tools ## how large and how slow the site of 200 pairs would be
	@cargo test --locked --release --package site --test scale -- --nocapture

# What looks for barriers in the pages; npm checks it against its lock
# file.
AXE := site/browser/node_modules/axe-core/axe.min.js

$(AXE): site/browser/package-lock.json
	@cd site/browser && npm ci --silent --no-audit --no-fund
	@touch $@

# A browser is a large thing to ask for; where there is none, the test
# says so and goes on, but not in CI. Its crate is not even built then.
.PHONY: test-browser
test-browser: tools
	@missing=$$(for program in chromedriver npm; do command -v $$program >/dev/null || echo $$program; done); \
	  if [ -z "$$missing" ]; then $(MAKE) --no-print-directory $(AXE) && cargo test --locked --package browser --test browser; \
	  else echo "the pages are not opened in a browser: there is no" $$missing "(Debian: apt-get install chromium chromium-driver npm)" >&2; \
	    [ -z "$$CI" ]; fi

# PAGES=locks/counter.html, or several.
PAGES ?= index.html channels/index.html channels/worker_pool.html locks/counter.html \
  locks/counter/unlocked.html errors.html errors/E0499.html go-names.html which-tool.html
override PAGES := $(value PAGES)
export PAGES

.PHONY: screenshots
screenshots: tools $(AXE) ## photograph pages into target/screenshots (PAGES=locks/counter.html)
	@set -f && cargo run --locked --quiet --package browser --example screenshots -- target/screenshots $$PAGES
