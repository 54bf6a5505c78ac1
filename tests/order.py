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
# Whoever asks for the one JupyterLab of a worker names what it is.
ASKS_FOR_JUPYTER = re.compile(r"from tests\.lab\.jupyter import .*\bJupyter\b")
FIRST = {quick.HERE / one: place for place, one in enumerate(LONGEST)}


def longest_first(items: list[pytest.Item]) -> None:
    """Put the longest files first, then all others with a browser, a server or a kernel, and what is quick last.

    Apart from that they stay as they were.
    """
    slow = {item.path for item in items if quick.starts_something(item)}
    places = {path: _place(path, slow) for path in {item.path for item in items}}
    items.sort(key=lambda item: places[item.path])


def goes_with(test: str) -> str:
    """Name what one worker tests: the file of a test, or all files in JupyterLab, which takes long to start."""
    file = test.partition("::")[0]
    return "in JupyterLab" if file in _in_jupyter() else file


@cache
def _in_jupyter() -> set[str]:
    """Give the files that are tested in the one JupyterLab of a worker."""
    files = (quick.HERE / "browser").glob("test_*.py")
    asking = [file for file in files if ASKS_FOR_JUPYTER.search(file.read_text("utf-8"))]
    return {file.relative_to(quick.HERE.parent).as_posix() for file in asking}


def _place(path: Path, slow: set[Path]) -> int:
    last = len(FIRST) + (path not in slow and not any(quick.left_out(one) for one in (path, *path.parents)))
    return FIRST.get(path, last)
