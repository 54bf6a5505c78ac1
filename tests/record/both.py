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
    """Give the answers of a browser's record to these messages."""
    node, *_ = compute_driver_executable()
    about = {"lessons": {one.id: one.title for one in COURSE.lesson.values()}, "asked": COURSE.asked()}
    given = "\n".join(json.dumps(one) for one in (about, *messages))
    program = [node, HERE / "browser_side.js", _bundled(), VENDOR / "ts-fsrs" / "ts-fsrs.js"]
    ran = subprocess.run(list(map(str, program)), input=given, capture_output=True, text=True, encoding="utf-8")
    assert ran.returncode == 0, ran.stderr
    return [json.loads(line) for line in ran.stdout.split("\n") if line]


@cache
def _bundled() -> Path:
    path = Path(mkdtemp()) / "keeper.js"
    path.write_text(bundle(SITE / "scripts" / "record" / "keeper.js", COURSE.words), "utf-8")
    return path
