"""Which tests begin first: what takes long, so that at the end of a run no worker is left alone with it."""

from pathlib import Path

import pytest

from tests import quick

# Each keeps a processor busy for half a minute or more; the longest first.
LONGEST = [
    "words/test_no_english_left.py",
    "engines/test_firefox.py",
    "engines/test_old_webkit.py",
    "engines/test_webkit.py",
    "browser/test_record_of_two.py",
    "browser/test_record_in_lab.py",
    "browser/test_lab_kernel.py",
    "site/test_second_checker.py",
    "lab/test_surroundings.py",
    "browser/test_lab_page.py",
    "browser/test_lab_messages.py",
    "site/test_whole_site.py",
    "browser/test_lab_start.py",
    "doctor/test_moved.py",
]
FIRST = {quick.HERE / one: place for place, one in enumerate(LONGEST)}


def longest_first(items: list[pytest.Item]) -> None:
    """Put the longest files first, then all others with a browser or a server, and what takes a moment last.

    Apart from that they stay as they were.
    """
    slow = {item.path for item in items if quick.starts_something(item)}
    places = {path: _place(path, slow) for path in {item.path for item in items}}
    items.sort(key=lambda item: places[item.path])


def _place(path: Path, slow: set[Path]) -> int:
    last = len(FIRST) + (path not in slow and not any(quick.left_out(one) for one in (path, *path.parents)))
    return FIRST.get(path, last)
