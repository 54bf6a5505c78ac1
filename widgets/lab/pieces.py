"""What the page of a lesson is handed: each piece that it calls as HTML with its data, and once the scripts of all.

What was made before lies ready. Where the course has changed, it is made ready anew by a process of its own: a server
that drew would keep all that drawing takes.
"""

import json
import subprocess
import sys
from contextlib import suppress
from functools import cache
from gzip import compress
from pathlib import Path
from threading import Lock

from ..content import ContentError, installed_course, installed_words
from ..content.here import installed_id
from ..content.places import ASSETS, ROOT
from ..pieces.made import make_calmly
from ..pieces.shared.scripts import kept_script
from .ahead import is_ready
from .language import NAMES

MOST_CALLS = 200
MOST_ANSWERS = 50
Calls = tuple[tuple[str, str], ...]


class Pieces:
    """The pieces of the course as its files say them now; each answer is compressed, and made once."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._seen: tuple = ()
        self._is_ready = False
        self._answers: dict[Calls, bytes] = {}

    def answer(self, calls: Calls) -> bytes:
        """Give the pieces that a page calls, as compressed JSON: ``{"claim oxytocin": {piece, html, data}, …}``.

        A piece that cannot be made is a notice that says so calmly.
        """
        with self._lock:
            self.read()
            if not self._is_ready:
                make_ready()
                self._is_ready = True
            if calls not in self._answers:
                if len(self._answers) == MOST_ANSWERS:
                    self._answers.clear()
                self._answers[calls] = compress(_as_json(calls).encode(), mtime=0)
            return self._answers[calls]

    def read(self) -> None:
        """Read the course, and anew where somebody has changed it since."""
        now = tuple((str(path), path.stat().st_mtime_ns, path.stat().st_size) for path in _content())
        if now == self._seen:
            return
        if self._seen:
            installed_course.cache_clear()
            installed_words.cache_clear()
            self._answers.clear()
        self._seen, self._is_ready = now, False
        # Where it does not fit, each piece says so.
        with suppress(ContentError):
            installed_course()


@cache
def own_pieces() -> Pieces:
    """Give the pieces of this process; what is forked from it has them as far as they were read."""
    return Pieces()


def read_calls(texts: list[str]) -> Calls:
    """Read what a page calls, each as ``claim oxytocin``.

    Raises
    ------
    ValueError
        Where one is no call of a lesson, or there are too many.
    """
    calls = tuple(dict.fromkeys((word, wanted) for word, _, wanted in (text.partition(" ") for text in texts)))
    if len(calls) > MOST_CALLS:
        raise ValueError(f"At most {MOST_CALLS} pieces are handed out at a time.")
    if unknown := [word for word, _ in calls if word not in NAMES]:
        raise ValueError(f"No lesson calls “{unknown[0][:40]}”.")
    return calls


def script() -> str:
    """Give the module with the scripts of all pieces."""
    return kept_script(installed_words(), installed_id())


def make_ready() -> None:
    """Have all that lessons show made ready where it is not: what fails there is said piece by piece."""
    try:
        if is_ready(installed_course()):
            return
    except ContentError:
        return
    command = [sys.executable, *(["-P"] if sys.flags.safe_path else []), "-m", "widgets.lab.ahead"]
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)


def _as_json(calls: Calls) -> str:
    made = {f"{word} {wanted}": make_calmly(installed_course, word, wanted) for word, wanted in calls}
    told = {name: {"piece": one.piece, "html": one.html, "data": one.data} for name, one in made.items()}
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def _content() -> list[Path]:
    """Give the files that pieces are made of."""
    files = {path for folder in {ASSETS, ROOT / "assets"} for path in folder.rglob("*")}
    return sorted(path for path in files if path.suffix in (".toml", ".svg", ".ftl"))
