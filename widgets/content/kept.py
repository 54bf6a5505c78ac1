"""What was made once is kept in the user's cache, named by all that it was made from: a kernel then only reads it."""

import os
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

from platformdirs import user_cache_path

_asked_for: set[Path] | None = None


def shelf(course_id: str, kind: str = "pieces") -> Path:
    """Give the folder where what is made of a course is kept."""
    return user_cache_path(course_id) / kind


def edition_of(*known: str, files: Iterable[Path]) -> str:
    """Name all that something is made from: what is known of it, and what stands in files."""
    digest = sha256(" ".join(known).encode())
    for path in files:
        digest.update("/".join(path.parts[-2:]).encode() + (path.read_bytes() if path.is_file() else b""))
    return digest.hexdigest()[:16]


def kept(place: Path, make: Callable[[], str]) -> str:
    """Give the text of a file; it is made where it is not there whole."""
    if _asked_for is not None:
        _asked_for.add(place)
    text = read_kept(place)
    if text is None:
        text = make()
        keep(place, text)
    return text


@contextmanager
def noting() -> Generator[set[Path]]:
    """Note the files that are asked for meanwhile."""
    global _asked_for
    asked_for: set[Path] = set()
    _asked_for = asked_for
    try:
        yield asked_for
    finally:
        _asked_for = None


def read_kept(place: Path) -> str | None:
    """Give what was kept, as it was put there; what somebody else put there, or changed, is none."""
    try:
        seal, _, text = place.read_text("utf-8").partition("\n")
    except (OSError, ValueError):
        return None
    return text if seal == _seal(place, text) else None


def _seal(place: Path, text: str) -> str:
    return sha256(f"{'/'.join(place.parts[-2:])} {text}".encode()).hexdigest()


def keep(place: Path, text: str) -> None:
    """Keep it whole or not at all; where there is no room for it, it is made again next time."""
    unfinished = place.with_suffix(f".{os.getpid()}.unfinished")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_text(f"{_seal(place, text)}\n{text}", "utf-8", newline="\n")
        unfinished.replace(place)
    except OSError:
        return
