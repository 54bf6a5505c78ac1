"""Measures everything, prints a table, and writes the raw figures to `bench.json`."""

import json
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.bench.opening import opening_times
from tests.bench.poll import poll_times
from tests.bench.record import record_times
from tests.bench.size import kernel_memory, payloads
from tests.bench.slider import slider_times
from tests.bench.table import print_table
from tests.browser.chromium import FLAGS, find
from tests.lab.jupyter import running


def main() -> int:
    raw: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        home = Path(folder)
        (home / "config").mkdir()
        exposed = {"LabApp": {"expose_app_in_browser": True}}
        (home / "config" / "jupyter_lab_config.json").write_text(json.dumps(exposed))
        browser = playwright.chromium.launch(executable_path=find(), args=FLAGS)
        with running("jupyterlab", home) as server:
            raw |= opening_times(browser, server)
            raw |= slider_times(browser, server)
            raw |= kernel_memory(browser, server)
        raw |= poll_times(browser)
        browser.close()
    raw |= payloads()
    raw |= record_times()
    print_table(raw)
    Path("bench.json").write_text(json.dumps(raw, indent=1) + "\n")
    print("raw figures: bench.json")
    return 0


if __name__ == "__main__":
    sys.exit(main())
