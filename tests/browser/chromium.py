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
# Chromium without a window around each page: the tests take half the time with it.
SHELL = "chromium-headless-shell"
_MISSING = (
    "NO BROWSER: the tests drive a real one, and none was found or could be installed. "
    "Install Chromium (on Debian: apt-get install chromium) and run make test again."
)


def find() -> str | None:
    """Find the browser that CHROME_PATH names, the one without windows, any other, or the one that Playwright keeps."""
    named = shutil.which(os.environ.get("CHROME_PATH", ""))
    if path := named or shutil.which(SHELL) or browser.find():
        return path
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        own = playwright.chromium.executable_path
    return own if Path(own).exists() else None


def install() -> str | None:
    """Take the system's, as root on Debian; else have Playwright fetch its own."""
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    ways = []
    if is_root and shutil.which("apt-get"):
        ways = [["apt-get", *words] for words in (["update"], ["install", "-y", SHELL], ["install", "-y", "chromium"])]
    ways.append([sys.executable, "-m", "playwright", "install", *(["--with-deps"] if is_root else []), "chromium"])
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
