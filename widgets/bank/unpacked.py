"""The files of a folder or a ZIP file, also of ZIP files within, as they are handed in by a class."""

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from lzma import LZMAError
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from ..content import say

# What systems lay beside the files of people.
SYSTEMS = re.compile(r"^(\.|__MACOSX$|Thumbs\.db$|desktop\.ini$)", re.IGNORECASE)
# A spreadsheet, which is a ZIP file of its own: its sheets are read as one text.
SHEETS = (".xlsx", ".ods")
DEEPEST = 3
# No more is unpacked of all ZIP files together: some may be made to fill a disk, or to take a day.
MOST_BYTES = 512_000_000
# What a stream that is no such stream raises as it is unpacked, each kind its own; or it is locked with a password.
DAMAGED = (BadZipFile, zlib.error, LZMAError, EOFError, OSError, ValueError, RuntimeError, NotImplementedError)


@dataclass(frozen=True)
class File:
    """A file by its path within what was handed in."""

    path: str
    content: bytes

    def text(self) -> str:
        """Give it as text, whatever it is."""
        if self.content[:2] in (b"\xff\xfe", b"\xfe\xff"):
            return self.content.decode("utf-16", errors="replace")
        return self.content.decode("utf-8-sig", errors="replace")


def files_in(place: Path, aside: list[tuple[str, str]]) -> Iterator[File]:
    """Give every file, in the order of their paths; `aside` takes those that cannot be opened, with the reason."""
    room = [MOST_BYTES]
    if place.is_file():
        yield from _opened(File(place.name, place.read_bytes()), aside, room, 0)
        return
    for path in sorted(place.rglob("*")):
        within = path.relative_to(place)
        if not path.is_file() or any(map(SYSTEMS.match, within.parts)):
            continue
        try:
            file = File(within.as_posix(), path.read_bytes())
        except OSError as problem:
            aside.append((within.as_posix(), say("cli-class-not-opened", reason=str(problem.strerror))))
            continue
        yield from _opened(file, aside, room, 0)


def _opened(file: File, aside: list[tuple[str, str]], room: list[int], depth: int) -> Iterator[File]:
    """Give a file, or what is in it; `room` holds how much may still be unpacked."""
    if not file.content.startswith(b"PK"):
        yield file
        return
    try:
        with ZipFile(BytesIO(file.content)) as archive:
            inside = [one for one in archive.infolist() if not one.is_dir()]
            size = sum(one.file_size for one in inside)
            if depth == DEEPEST or size > room[0]:
                aside.append((file.path, say("cli-class-too-much")))
                return
            room[0] -= size
            if file.path.lower().endswith(SHEETS):
                yield File(file.path, b"\n".join(archive.read(one) for one in inside))
                return
            for one in sorted(inside, key=lambda one: one.filename):
                if not any(map(SYSTEMS.match, one.filename.split("/"))):
                    held = File(f"{file.path}/{one.filename}", archive.read(one))
                    yield from _opened(held, aside, room, depth + 1)
    except DAMAGED:
        aside.append((file.path, say("cli-class-locked")))
