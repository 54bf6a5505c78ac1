"""Measures the course beside what people would use instead: `python -m tests.bench [section ...]`.

Prints a table, and writes the raw figures to `bench.json` and all of it to `BENCHMARKS.md`: a whole run into the
course's folder, some sections into `dist/bench`.
"""

import argparse
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.bench.cost import cost_of_a_learner
from tests.bench.growth import how_it_grows
from tests.bench.measuring import ROUNDS, Bench
from tests.bench.opening import opening_times
from tests.bench.pencil import pencil_times
from tests.bench.poll import poll_times
from tests.bench.report import folder_of, write_report
from tests.bench.site import site_figures
from tests.bench.slider import slider_times
from tests.bench.study import study_times
from tests.bench.table import print_table
from tests.browser.chromium import FLAGS, find

SECTIONS = {
    "slider": slider_times,
    "pencil": pencil_times,
    "opening": opening_times,
    "cost": cost_of_a_learner,
    "growth": how_it_grows,
    "site": site_figures,
    "study": study_times,
    "poll": lambda bench: bench.keep(poll_times(bench.browser)),
}


def main() -> int:
    """Measure the sections that the command line names, or all."""
    options = _options()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright, ExitStack() as closing:
        browser = playwright.chromium.launch(executable_path=find(), args=FLAGS)
        closing.callback(browser.close)
        bench = Bench(browser, Path(folder), closing, options.rounds)
        for name in options.sections or SECTIONS:
            began = time.perf_counter()
            print(f"\n{name}", flush=True)
            try:
                SECTIONS[name](bench)
            except Exception as error:
                bench.note(name, error)
            bench.keep({f"this run: {name}, s": [time.perf_counter() - began]})
        print_table(bench)
        write_report(bench, folder_of(options.sections))
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make bench", description="Measure the course beside the others.")
    parser.add_argument("sections", nargs="*", metavar="section", help=f"one or more of: {', '.join(SECTIONS)}")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help=f"how often all is repeated (default: {ROUNDS})")
    options = parser.parse_args()
    if unknown := [name for name in options.sections if name not in SECTIONS]:
        parser.error(f"there is no section {unknown[0]!r}; there are {', '.join(SECTIONS)}")
    return options


if __name__ == "__main__":
    sys.exit(main())
