"""Which tests begin first, and which stay together: so no worker is left alone at the end, nor starts what one has."""

import re
from functools import cache
from pathlib import Path

import pytest

from tests import quick

# Each keeps a processor busy for a quarter of a minute or more; the longest first.
LONGEST = [
    "engines/test_firefox.py",
    "site/test_whole_site.py",
    "browser/test_record_of_two.py",
    "lab/test_surroundings.py",
    "browser/test_lab_kernel.py",
    "words/test_no_english_left.py",
    "engines/test_webkit.py",
    "browser/test_lab_messages.py",
    "browser/test_axe.py",
    "browser/test_record_in_lab.py",
    "site/test_second_checker.py",
    "browser/test_lab_start.py",
    "hub/test_class.py",
    "browser/test_lab_page.py",
    "browser/test_lesson_in_lab.py",
    "engines/test_old_webkit.py",
]
# What a worker makes once for all its files: the folder of those that ask for it, and what each of them imports.
ONCE = {
    "in JupyterLab": ("browser", re.compile(r"from tests\.lab\.jupyter import .*\bJupyter\b")),
    "drawn here": ("charts", re.compile(r"from tests\.charts\.seen import")),
}
FIRST = {quick.HERE / one: place for place, one in enumerate(LONGEST)}


def longest_first(items: list[pytest.Item]) -> None:
    """Put the longest files first, then all others with a browser, a server or a kernel, and what is quick last.

    Apart from that they stay as they were.
    """
    slow = {item.path for item in items if quick.starts_something(item)}
    places = {path: _place(path, slow) for path in {item.path for item in items}}
    items.sort(key=lambda item: places[item.path])


def goes_with(test: str) -> str:
    """Name what one worker tests: the file of a test, or all files that ask for the same that takes long to make."""
    file = test.partition("::")[0]
    return _together().get(file, file)


@cache
def _together() -> dict[str, str]:
    """Give what each file asks for that a worker makes once."""
    return {
        file.relative_to(quick.HERE.parent).as_posix(): what
        for what, (folder, asks) in ONCE.items()
        for file in (quick.HERE / folder).glob("test_*.py")
        if asks.search(file.read_text("utf-8"))
    }


def _place(path: Path, slow: set[Path]) -> int:
    last = len(FIRST) + (path not in slow and not any(quick.left_out(one) for one in (path, *path.parents)))
    return FIRST.get(path, last)
