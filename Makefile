# make learn     opens the course            make test       tests everything, in a real browser too
# make site      the course as web pages     make onefile    each lesson as one file
# make packages  the lessons for learning platforms (SCORM 1.2 and 2004)
# make handouts  the course for paper        make guides     teaching guides
# make slides    a deck for each lesson      make bank       the questions, for Moodle and others
# make kit 02    all that one class needs, by its minutes: ARGS="--minutes 45 --learners 28 --devices 10"
# make hub       one server for a class      make rehearsal  a class of thirty, as a trial
# make bench     measures it                 make lint       checks how the code is written
# make quick     all tests but those with a browser, a server or a kernel
# make mutants   puts small faults into the code, and tells which ones no test notices
#
# The first call makes .venv and installs there; later ones install nothing. A lesson is named by its number,
# and options go in ARGS:
#     make learn 02
#     make learn ARGS="--no-browser"
#
# All of this is `python3 widgets learn` and so on, which goes without make too.

COMMANDS := learn test quick mutants site onefile packages handouts guides slides kit bank hub rehearsal bench lint
.PHONY: $(COMMANDS)
SHELL := /bin/sh

# The first that is new enough; else the first that can say that it is not.
OLD := import sys; sys.exit(sys.version_info < (3, 11))
NAMES := python3 python3.14 python3.13 python3.12 python3.11 python
PYTHON ?= $(shell for name in $(NAMES); do "$$name" -c '$(OLD)' 2>/dev/null && echo "$$name" && exit; done; \
	for name in $(NAMES); do command -v "$$name" && exit; done)

# Of "make learn 02" the second word is no goal but the lesson.
LESSON := $(filter 0% 1% 2% 3% 4% 5% 6% 7% 8% 9%,$(MAKECMDGOALS))
.PHONY: $(LESSON)
$(LESSON):
	@:

$(COMMANDS):
	@command -v "$(PYTHON)" >/dev/null || { \
		echo "A Good Cry needs Python 3.11 or newer, and found none$(if $(PYTHON), called $(PYTHON)): install it" \
			"(on Debian: apt-get install python3 python3-venv)." >&2; exit 1; }
	@"$(PYTHON)" widgets $@ $(if $(filter learn kit,$@),$(LESSON)) $(ARGS)
