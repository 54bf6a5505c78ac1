"""A row of the log as it lies in the file: one entry as JSON, with its checksum.

`row1 1c291ca3 97 {"type":"attempt", …}`: a mark, the CRC-32 of the JSON in eight digits, its length in bytes. So
a whole row can be told from a damaged one, and be found wherever in a broken file it lies. A checksum says that a row
is as it was written, and not who wrote it: what is no entry that can be kept is no row of ours either.
"""

import re
from collections.abc import Iterator
from mmap import mmap
from typing import Any, TypeAlias
from zlib import crc32

import msgspec
from msgspec import Struct
from msgspec.json import Decoder

from ..content.plain import Table
from .entries import Entry
from .trouble import RecordTrouble

MARK = b"row1 "
HEAD = re.compile(rb"row1 ([0-9a-f]{8}) ([0-9]{1,7}) (?=\{)")
HEAD_LENGTH = 22  # at most
PAGE = 4096
NUMBER = 4  # bytes of the number of the next page
Bytes: TypeAlias = bytes | mmap


def write_line(row: Table) -> str:
    """Give an entry as a row of the log."""
    text = msgspec.json.encode(row)
    return f"row1 {crc32(text):08x} {len(text)} {text.decode()}"


class About(Struct):
    """What a record says of itself: in which version its tables are, and by which name a page knows it."""

    record: int
    whose: str = ""


ENTRIES, ABOUT = Decoder(Entry), Decoder(About)


def read_line(line: bytes | None, reader: Decoder[Any] = ENTRIES) -> Table | None:
    """Give the entry in a row of the log, or None where one byte of it is not as it was written, or it is no entry."""
    found = HEAD.match(line) if line else None
    if not line or not found:
        return None
    text = line[found.end() :]
    if len(text) != int(found[2]) or crc32(text) != int(found[1], 16):
        return None
    try:
        return msgspec.to_builtins(reader.decode(text))
    except (msgspec.DecodeError, RecordTrouble, ValueError, RecursionError):
        return None


def find_lines(file: Bytes, pages: Bytes) -> Iterator[Table]:
    """Give what stands in all whole rows of a file, without trusting anything that SQLite wrote.

    Parameters
    ----------
    file : bytes or mmap
        What was an SQLite file, or one that SQLite lays beside it.
    pages : bytes or mmap
        The file of the record itself, in whose pages long rows go on.
    """
    start = file.find(MARK)
    while start != -1:
        if found := HEAD.match(file[start : start + HEAD_LENGTH + 1]):
            size = found.end() + int(found[2])
            # Row 0 is no entry: it says of the record what it is.
            for line in (file[start : start + size], _spread(file, start, size, pages)):
                if row := read_line(line) or read_line(line, ABOUT):
                    yield row
                    break
        start = file.find(MARK, start + 1)


def _spread(file: Bytes, start: int, size: int, pages: Bytes) -> bytes | None:
    """Collect a row that is too long for its page: the rest lies in a chain of pages, each with the number of the next.

    How much stands in the first page follows from the length of the row, as the file format of SQLite says.
    """
    kind = 13 + 2 * size
    # A row that leaves its page is long: its length takes two bytes at least.
    head = 2 + (2 if kind < 1 << 14 else 3 if kind < 1 << 21 else 4)
    payload, least = head + size, (PAGE - 12) * 32 // 255 - 23
    if payload <= PAGE - 35:
        return None
    local = least + (payload - least) % (PAGE - NUMBER)
    here = (local if local <= PAGE - 35 else least) - head
    parts, got, place, page = [file[start : start + here]], here, start + here, file
    while got < size:
        number = int.from_bytes(page[place : place + NUMBER], "big")
        place, page = (number - 1) * PAGE, pages
        part = pages[place + NUMBER : place + NUMBER + min(size - got, PAGE - NUMBER)] if number else b""
        if not part:
            return None
        parts.append(part)
        got += len(part)
    return b"".join(parts)
