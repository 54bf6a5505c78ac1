"""Find a browser of the Chromium family for the tests, or get one.

`python tests/browser/chromium.py` is what `make test` calls first: a machine without a browser
is told so loudly, and no test is skipped.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from widgets.paper import browser

FLAGS = ["--no-sandbox", *browser.FLAGS]
_MISSING = (
    "NO BROWSER: the tests drive a real one, and none was found or could be installed. "
    "Install Chromium (on Debian: apt-get install chromium) and run make test again."
)


def find() -> str | None:
    """Find a browser where the course looks for one to print with, or the one that Playwright keeps."""
    if path := browser.find():
        return path
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        own = playwright.chromium.executable_path
    return own if Path(own).exists() else None


def install() -> str | None:
    """Have Playwright fetch its browser; else, as root on Debian, the system's."""
    ways = [[sys.executable, "-m", "playwright", "install", "--with-deps", "chromium"]]
    if hasattr(os, "geteuid") and os.geteuid() != 0:
        ways = [[sys.executable, "-m", "playwright", "install", "chromium"]]
    elif shutil.which("apt-get"):
        ways += [["apt-get", "update"], ["apt-get", "install", "-y", "chromium"]]
    for way in ways:
        subprocess.run(way, check=False, env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"})
        if path := find():
            return path
    return None


def main() -> int:
    """Say which browser the tests will drive; 1 where there is none."""
    path = find() or install()
    print(path or _MISSING, file=sys.stdout if path else sys.stderr)
    return 0 if path else 1


if __name__ == "__main__":
    sys.exit(main())
