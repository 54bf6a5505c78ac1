"""Finds a browser of the Chromium family, and has it print a page."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from ..content.errors import Trouble

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "msedge")
PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
)
FLAGS = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
SECONDS = 180
AT_ONCE = 2


class CannotPrint(Trouble):
    """No PDF was made; the message says why, and what would help."""


class NoBrowser(CannotPrint):
    """There is nothing on this machine that could print."""


@contextmanager
def printing(what: str, folder: Path) -> Iterator[None]:
    """Say where the HTML is when no PDF comes of it.

    A machine without a browser is no failure: what was asked for is there, and is printed elsewhere.
    """
    where = f"The {what} are in {folder}, as HTML."
    try:
        yield
    except NoBrowser as problem:
        print(f"{where} {problem}")
    except CannotPrint as problem:
        raise CannotPrint(f"{where} {problem}") from None


def find() -> str | None:
    """Give the browser that the variable CHROME_PATH names, or one on PATH, or where browsers are installed."""
    named = (os.environ.get("CHROME_PATH", ""), *NAMES, *PLACES)
    return next((path for name in named if name and (path := shutil.which(name))), None)


def print_pdf(html: Path, pdf: Path) -> None:
    """Print an HTML file as a tagged PDF with bookmarks, on the paper that its style names.

    Raises
    ------
    NoBrowser
        Where there is none.
    CannotPrint
        Where it made no PDF.
    """
    browser = find()
    if browser is None:
        raise NoBrowser(
            "No PDF was made, for no browser of the Chromium family was found: install Chromium "
            "(on Debian: apt-get install chromium), or name one in the variable CHROME_PATH."
        )
    pdf.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        command = [browser, *_flags(), f"--user-data-dir={profile}"]
        command += [f"--print-to-pdf={pdf.resolve()}", html.resolve().as_uri()]
        try:
            done = subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=SECONDS)
        except (OSError, subprocess.TimeoutExpired) as problem:
            raise CannotPrint(f"{browser} could not print {html}: {problem}") from None
    if not pdf.is_file():
        raise CannotPrint(f"{browser} made no PDF of {html}: {done.stderr.strip().rpartition(chr(10))[2]}")


def print_together(prints: Iterable[Callable[[], None]]) -> None:
    """Do all of these, each of which prints something, a few at a time; what stood in the way of one is raised."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        waiting = [pool.submit(one) for one in prints]
    for one in waiting:
        one.result()


def _flags() -> list[str]:
    # A browser's sandbox does not start for root, as whom containers often run.
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    return [
        "--headless",
        *FLAGS,
        *(["--no-sandbox"] if root else []),
        "--no-pdf-header-footer",
        "--generate-pdf-document-outline",
    ]
