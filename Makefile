# make learn     opens the course            make test       tests everything, in a real browser too
# make site      the course as web pages     make onefile    each lesson as one file
# make handouts  the course for paper        make guides     teaching guides
# make slides    a deck for each lesson      make bank       the questions, for Moodle and others
# make hub       one server for a class      make rehearsal  a class of thirty, as a trial
# make bench     measures it                 make lint       checks how the code is written
#
# The first call makes .venv and installs there; later ones install nothing. Options go in ARGS:
#     make learn ARGS="--lesson 02 --no-browser"

.PHONY: learn test site onefile handouts guides slides bank hub rehearsal bench lint
.DELETE_ON_ERROR:
SHELL := /bin/sh

OLD := import sys; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(shell for name in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	"$$name" -c '$(OLD)' 2>/dev/null && echo "$$name" && break; done)
PIP := .venv/bin/python -m pip install --quiet --disable-pip-version-check

# What an installation copies, and so must copy again when it changes.
COPIED := pyproject.toml $(wildcard assets/*.css) $(wildcard assets/fonts/*) $(wildcard widgets/lab/*.json) \
	$(shell find widgets/lab/labextension -type f)

learn: .venv/.installed
	@.venv/bin/python -m widgets.cli learn $(ARGS)

test: .venv/.installed-for-tests
	@.venv/bin/python -m tests.browser.chromium
	@.venv/bin/python -m pytest --numprocesses=2 --dist=loadfile $(ARGS)

site onefile handouts guides slides bank: .venv/.installed
	@.venv/bin/python -m widgets.cli $@ $(ARGS)

hub: .venv/.installed-for-hub .venv/proxy/node_modules
	@.venv/bin/python -m widgets.cli hub $(ARGS)

LEARNERS ?= 30
rehearsal: .venv/.installed-for-tests .venv/proxy/node_modules
	@.venv/bin/python -m tests.browser.chromium
	@.venv/bin/python -m tests.hub.rehearsal --learners $(LEARNERS) $(ARGS)

bench: .venv/.installed-for-bench
	@.venv/bin/python -m tests.browser.chromium
	@.venv/bin/python -m tests.bench $(ARGS)

lint: .venv/.installed-for-tests
	@.venv/bin/python -m ruff check .
	@.venv/bin/python -m ruff format --check .

.venv/.installed: $(COPIED)
	@$(call install,.)
	@touch $@

.venv/.installed-for-tests: $(COPIED)
	@$(call install,.[test])
	@touch .venv/.installed $@

.venv/.installed-for-bench: .venv/.installed-for-tests
	@$(call install,.[bench])
	@touch $@

.venv/.installed-for-hub: .venv/.installed
	@$(call install,.[hub])
	@touch $@

.venv/proxy/node_modules: .venv/.installed
	@command -v npm >/dev/null || { \
		echo "NO NODE.JS: the hub's proxy needs Node.js and npm. Install them (on Debian: apt-get install nodejs npm)." >&2; \
		exit 1; }
	@npm install --silent --no-audit --no-fund --prefix .venv/proxy configurable-http-proxy@5 || { \
		echo "The hub's proxy could not be installed from npm: is this machine online?" >&2; exit 1; }
	@touch $@

# One sentence for each of what is missing on a fresh machine.
define install
test -n "$(PYTHON)" || { \
	echo "A Good Cry needs Python 3.11 or newer, and found none: install it (on Debian: apt-get install python3)." >&2; \
	exit 1; }; \
"$(PYTHON)" -c "import venv, ensurepip" 2>/dev/null || { \
	echo "This Python cannot make a virtual environment: install that part of it (on Debian: apt-get install python3-venv)." >&2; \
	exit 1; }; \
echo "Installing A Good Cry in .venv; this takes a minute or two, and only the first time."; \
"$(PYTHON)" -m venv .venv && $(PIP) --editable "$(1)" 2>.venv/pip.log || { \
	echo "The packages could not be installed: is this machine online? All that pip said is in .venv/pip.log." >&2; \
	exit 1; }
endef
