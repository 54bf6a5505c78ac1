"""What was made once is kept in the user's cache, so that a learner's kernel only reads it."""

import os
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from platformdirs import user_cache_path


def shelf(course_id: str) -> Path:
    """Give the folder where what is made of a course is kept."""
    return user_cache_path(course_id) / "pieces"


def kept(place: Path, make: Callable[[], str]) -> str:
    """Give the text of a file that is named by all that it was made from; it is made where it is not there whole."""
    text = _read(place)
    if text is None:
        text = make()
        _write(place, f"{_seal(place, text)}\n{text}")
    return text


def _read(place: Path) -> str | None:
    """Give what was kept, as it was put there; what somebody else put there, or changed, is none."""
    try:
        seal, _, text = place.read_text("utf-8").partition("\n")
    except (OSError, ValueError):
        return None
    return text if seal == _seal(place, text) else None


def _seal(place: Path, text: str) -> str:
    return sha256(f"{place.name} {text}".encode()).hexdigest()


def _write(place: Path, text: str) -> None:
    """Keep it whole or not at all; where there is no room for it, it is made again next time."""
    unfinished = place.with_suffix(f".{os.getpid()}.unfinished")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_text(text, "utf-8", newline="\n")
        unfinished.replace(place)
    except OSError:
        return
