"""A row of the log as it lies in the file: one entry as JSON, with its checksum.

`row1 1c291ca3 97 {"type":"attempt", …}`: a mark, the CRC-32 of the JSON in eight digits, its length in bytes. So
a whole row can be told from a damaged one, and be found wherever in a broken file it lies.
"""

import re
from collections.abc import Iterator
from zlib import crc32

import msgspec

from ..content.plain import Table

HEAD = re.compile(rb"row1 ([0-9a-f]{8}) ([0-9]{1,7}) (?=\{)")
PAGE = 4096
NUMBER = 4  # bytes of the number of the next page


def write_line(row: Table) -> str:
    """Give an entry as a row of the log."""
    text = msgspec.json.encode(row)
    return f"row1 {crc32(text):08x} {len(text)} {text.decode()}"


def read_line(line: bytes | None) -> Table | None:
    """Give the entry in a row of the log, or None where one byte of it is not as it was written."""
    found = HEAD.match(line) if line else None
    if not line or not found:
        return None
    text = line[found.end() :]
    if len(text) != int(found[2]) or crc32(text) != int(found[1], 16):
        return None
    return msgspec.json.decode(text)


def find_lines(file: bytes) -> Iterator[Table]:
    """Give the entries of all whole rows in what was an SQLite file, without trusting anything that SQLite wrote."""
    for found in HEAD.finditer(file):
        size = found.end() - found.start() + int(found[2])
        row = read_line(file[found.start() : found.start() + size]) or read_line(_spread(file, found.start(), size))
        if row:
            yield row


def _spread(file: bytes, start: int, size: int) -> bytes | None:
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
    parts, got, place = [file[start : start + here]], here, start + here
    while got < size:
        number = int.from_bytes(file[place : place + NUMBER], "big")
        place = (number - 1) * PAGE
        part = file[place + NUMBER : place + NUMBER + min(size - got, PAGE - NUMBER)] if number else b""
        if not part:
            return None
        parts.append(part)
        got += len(part)
    return b"".join(parts)
