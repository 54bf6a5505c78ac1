"""What `make quick` leaves to `make test`: browsers, servers, kernels, and programs started again and again."""

from pathlib import Path

import pytest

HERE = Path(__file__).parent
# Not even read: what they import costs seconds.
FOLDERS = ["bench", "browser", "engines", "hub", "roots", "second_course", "slides", "voices"]
# Each starts Python, or another program, many times over.
FILES = [
    "charts/test_foreign_settings.py",
    "charts/test_shelf.py",
    "check/test_new_kind.py",
    "door/test_elsewhere.py",
    "door/test_install.py",
    "lab/test_export.py",
    "mutants/test_trying.py",
    "paper/test_printed.py",
    "record/test_in_turns.py",
    "record/test_surviving.py",
    "test_quick.py",
    "words/test_no_english_left.py",
]
_LEFT_OUT = {HERE / one for one in FOLDERS + FILES}
# A test that asks for one of these, and a file that holds what starts one, has a browser, a server or a kernel.
STARTERS = {"browser", "in_kernel", "learning", "polling", "running"}


def left_out(path: Path) -> bool:
    """Say whether a file or folder is not even read."""
    return path in _LEFT_OUT


def starts_something(item: pytest.Item) -> bool:
    """Say whether a test has a browser, a server or a kernel."""
    return bool(STARTERS & {*item.fixturenames, *vars(item.module)})
