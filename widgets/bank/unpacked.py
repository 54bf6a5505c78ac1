"""The files of a folder or a ZIP file, also of ZIP files within, as they are handed in by a class."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from ..content import say

# What systems lay beside the files of people.
SYSTEMS = re.compile(r"^(\.|__MACOSX$|Thumbs\.db$|desktop\.ini$)", re.IGNORECASE)
# A spreadsheet, which is a ZIP file of its own: its sheets are read as one text.
SHEETS = (".xlsx", ".ods")
DEEPEST = 3
# No more is unpacked of one ZIP file: one may be made to fill a disk.
MOST_BYTES = 512_000_000


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
    if place.is_file():
        yield from _opened(File(place.name, place.read_bytes()), aside, 0)
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
        yield from _opened(file, aside, 0)


def _opened(file: File, aside: list[tuple[str, str]], depth: int) -> Iterator[File]:
    if not file.content.startswith(b"PK"):
        yield file
        return
    try:
        with ZipFile(BytesIO(file.content)) as archive:
            inside = [one for one in archive.infolist() if not one.is_dir()]
            if depth == DEEPEST or sum(one.file_size for one in inside) > MOST_BYTES:
                aside.append((file.path, say("cli-class-too-much")))
            elif file.path.lower().endswith(SHEETS):
                yield File(file.path, b"\n".join(archive.read(one) for one in inside))
            else:
                for one in sorted(inside, key=lambda one: one.filename):
                    if not any(map(SYSTEMS.match, one.filename.split("/"))):
                        held = File(f"{file.path}/{one.filename}", archive.read(one))
                        yield from _opened(held, aside, depth + 1)
    except (BadZipFile, RuntimeError, NotImplementedError, EOFError):
        # Damaged, or locked with a password.
        aside.append((file.path, say("cli-class-locked")))
