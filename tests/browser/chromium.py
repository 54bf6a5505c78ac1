"""Find a browser of the Chromium family for the tests, or get one.

`python -m tests.browser.chromium` is what `make test` calls first: a machine that lacks what the
tests need is told so loudly, and no test is skipped.
"""

import os
import shutil
import subprocess
import sys

from tests.machine import Missing, apt_install, is_root
from widgets.paper import browser

FLAGS = ["--no-sandbox", *browser.FLAGS]
# Chromium without a window around each page: the tests take half the time with it.
SHELL = "chromium-headless-shell"
PLAYWRIGHT = [sys.executable, "-m", "playwright"]
# What Playwright's own node is linked to, and a small Debian has not got.
NODE_NEEDS = "libatomic1"
WHY = "Chromium and what drives it, for the tests use a real browser"


def find() -> str | None:
    """Find the browser that CHROME_PATH names, the one without windows, any other, or the one that Playwright keeps."""
    named = shutil.which(os.environ.get("CHROME_PATH", ""))
    path = named or shutil.which(SHELL) or browser.find()
    return path or (_of_playwright() if _starts(*PLAYWRIGHT) else None)


def get() -> str:
    """Give the browser for the tests; it, and what drives it, are installed where they are missing.

    Raises
    ------
    Missing
        With the one sentence that says what is missing, and what helps.
    """
    wanted = [] if _starts(*PLAYWRIGHT) else [NODE_NEEDS]
    path = find()
    # Without root Playwright can bring a browser of its own, if only it starts.
    if path is None and (is_root() or wanted) and shutil.which("apt-get"):
        wanted.append(SHELL)
    if wanted:
        apt_install(wanted, WHY)
    if not _starts(*PLAYWRIGHT):
        raise Missing(f"PLAYWRIGHT DOES NOT START, and it drives the tests' browser: {_said(*PLAYWRIGHT)}")
    if path := path or find() or _brought_by_playwright():
        return path
    raise Missing(
        "NO BROWSER: the tests drive a real one, and none was found or could be installed. "
        "Install Chromium (on Debian: apt-get install chromium) and run the tests again."
    )


def _of_playwright() -> str | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        own = playwright.chromium.executable_path
    return shutil.which(own)


def _brought_by_playwright() -> str | None:
    print("Fetching a Chromium for the tests, with Playwright.", flush=True)
    subprocess.run([*PLAYWRIGHT, "install", "chromium"], check=False)
    path = _of_playwright()
    # Elsewhere it comes with all it needs (and on Windows the question for its version opens a window).
    if path and sys.platform == "linux" and not _starts(path):
        apt_install([SHELL], WHY)
        path = find()
    return path


def _starts(*command: str) -> bool:
    """Say whether a program starts here: one that a library is missing for does not."""
    return _version(*command).returncode == 0


def _said(*command: str) -> str:
    return _version(*command).stderr.strip().rpartition("\n")[2]


def _version(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*command, "--version"], check=False, capture_output=True, text=True)


def main() -> int:
    """Say which browser the tests will drive; 1 where there is none."""
    try:
        print(f"The tests drive {get()}.", flush=True)
    except Missing as missing:
        print(missing, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
