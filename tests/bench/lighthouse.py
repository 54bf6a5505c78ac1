"""What Lighthouse says of a page, of 100."""

import json
import os
import subprocess

from tests.bench.measuring import Figures
from tests.bench.rival_pages import NODE
from tests.browser.chromium import FLAGS, find

CATEGORIES = ("performance", "accessibility", "best-practices", "seo")


def scores(name: str, address: str) -> Figures:
    """Have Lighthouse look at a page as on a middling phone.

    Raises
    ------
    RuntimeError
        Where Lighthouse could not look.
    """
    command = [
        *(str(NODE / ".bin/lighthouse"), address, "--output=json", "--quiet"),
        f"--only-categories={','.join(CATEGORIES)}",
        f"--chrome-flags=--headless=new {' '.join(FLAGS)}",
    ]
    done = subprocess.run(command, env=os.environ | {"CHROME_PATH": find()}, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(done.stderr or f"Lighthouse ended with {done.returncode}")
    report = json.loads(done.stdout)
    if trouble := report.get("runtimeError"):
        raise RuntimeError(trouble["message"])
    return {f"Lighthouse, {one}: {name}, of 100": [100 * report["categories"][one]["score"]] for one in CATEGORIES}
