"""Shows an address that holds a key, and opens it in the browser without telling everybody on this machine."""

import os
import sys
import webbrowser
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from html import escape
from pathlib import Path

from jupyter_core.paths import secure_write

from widgets.content import Course

from .surroundings import own_folder

LEADS_ON = """<!doctype html>
<html lang="{language}">
<meta charset="utf-8">
<meta http-equiv="refresh" content="0;url={page}">
<title>{name}</title>
<p><a href="{page}">{lead_on}</a></p>
</html>
"""


@contextmanager
def shown(course: Course, page: str, *, browser: bool) -> Iterator[None]:
    """Print the course's address and open it, for as long as the course runs."""
    with opened(course, page, wish=browser) as there:
        words = course.words
        print(words("start-open") if there else words("start-ready"))
        print(f"\n    {page}\n\n{words('start-to-stop')}", flush=True)
        yield


@contextmanager
def opened(course: Course, page: str, *, wish: bool) -> Iterator[bool]:
    """Open an address that holds a key, where there is a wish and a display; says whether that was done.

    A browser's command line can be read by everybody on the machine. So the browser is given a file that leads on to
    the address, and that only its owner can read; it is gone when the block ends.
    """
    file = _lead_on(course, page) if wish and _has_display() else None
    try:
        yield bool(file and webbrowser.open(file.as_uri()))
    finally:
        if file:
            with suppress(OSError):
                file.unlink()


def _folder() -> Path:
    """Choose where the file lies: browsers in a box of their own (Ubuntu's) do not read a home's hidden folders."""
    environment = Path(sys.prefix)
    with suppress(RuntimeError, ValueError):  # no home, or not in it
        hidden = environment.relative_to(Path.home()).parts[0].startswith(".")
        if not hidden and os.access(environment, os.W_OK):
            return environment
    return own_folder()


def _lead_on(course: Course, page: str) -> Path | None:
    """Write the file that leads on to a page; None where it cannot be written for one person alone."""
    try:
        file = _folder() / f"open-{os.getpid()}.html"
        with secure_write(str(file)) as opened:
            said = {"name": course.about.name, "lead_on": course.words("start-lead-on"), "page": page}
            text = {name: escape(one) for name, one in said.items()}
            opened.write(LEADS_ON.format(language=course.words.language, **text))
    except (OSError, RuntimeError):  # RuntimeError where the disk knows no rights of one person alone
        return None
    return file


def _has_display() -> bool:
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
