"""Asks both records the same: the one in Python, and the one of a browser, which runs in the Node.js of Playwright."""

import json
import subprocess
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from playwright._impl._driver import compute_driver_executable

from tests.course import COURSE
from widgets.pieces.shared.bundle import bundle
from widgets.record import answer
from widgets.site.shared import VENDOR

SITE = VENDOR.parent
HERE = Path(__file__).parent
BEGIN_ANEW = {"do": "begin anew"}


def in_python(messages: Iterable[dict]) -> list[dict]:
    """Give the answers of Python's record to these messages."""
    said = []
    for message in messages:
        if message == BEGIN_ANEW:
            answer({"do": "erase", "lesson": None})
        said.append({} if message == BEGIN_ANEW else answer(message))
    return said


def in_browser(messages: Iterable[dict]) -> list[dict]:
    """Give the answers of a browser's record to these messages; it begins with nothing."""
    about = {"lessons": {one.id: one.title for one in COURSE.lesson.values()}, "asked": COURSE.asked()}
    node = _node()
    print(json.dumps([about, *messages]), file=node.stdin, flush=True)
    said = node.stdout.readline()
    if not said:
        _node.cache_clear()
    assert said, "it ended, and said why"
    return json.loads(said)


@cache
def _node() -> subprocess.Popen[str]:
    """Start the one process that is every browser; it ends with ours, which it listens to."""
    node, *_ = compute_driver_executable()
    program = [node, HERE / "browser_side.js", _bundled(), VENDOR / "ts-fsrs" / "ts-fsrs.js"]
    given = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True, "encoding": "utf-8"}
    return subprocess.Popen(list(map(str, program)), **given)


@cache
def _bundled() -> Path:
    path = Path(mkdtemp()) / "keeper.js"
    path.write_text(bundle(SITE / "scripts" / "record" / "keeper.js", COURSE.words), "utf-8")
    return path
