"""What learners hand in, however a platform lays it out: folders, ZIP files, exports, and tables with SCORM's data."""

import json
import re
import zlib
from base64 import urlsafe_b64decode
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ..content import say
from ..record.entries import Attempt
from ..record.exchange import read_export
from ..record.trouble import RecordTrouble
from .unpacked import File, files_in

# What a packed lesson leaves with its platform (`site/scripts/package/suspend.js`), wherever it stands in a file.
SUSPENDED = re.compile(r"\bgc1\.([\w-]+)")
# Moodle names a folder, or a file, after the learner, a number, and what it holds.
MOODLES = re.compile(r"^(.+_\d+)_assignsubmission_")
MOST_BYTES = 64_000_000

Learner = dict[str, Attempt]


@dataclass
class HandedIn:
    """The learners, each a dict of attempts by their ids, and each file that was left aside, with the reason.

    `files` says for each attempt which file it came in.
    """

    learners: list[Learner] = field(default_factory=list)
    files: dict[str, str] = field(default_factory=dict)
    aside: list[tuple[str, str]] = field(default_factory=list)


def read_handed_in(place: Path) -> HandedIn:
    """Read a folder or a ZIP file, each file in it by what it holds.

    Of one learner are files that share an attempt, files that Moodle lays under one name, and what a platform kept of
    one of its learners. Where a learner handed in twice, each attempt counts once.
    """
    found = HandedIn()
    named: dict[str, Learner] = {}
    for file in files_in(place, found.aside):
        for who, attempts in _records(file, found.aside):
            if not attempts:
                found.aside.append((file.path, say("cli-class-empty")))
                continue
            found.files |= dict.fromkeys(attempts, file.path)
            name = who or _learner_of(file.path)
            whole = named.get(name, {}) | attempts
            if name:
                named[name] = whole
            _put(found.learners, whole)
    return found


def _put(learners: list[Learner], one: Learner) -> None:
    """Join a record to those that share an attempt with it."""
    same = [other for other in learners if other.keys() & one.keys()]
    learners[:] = [other for other in learners if other not in same]
    learners.append({key: value for part in (*same, one) for key, value in part.items()})


def _learner_of(path: str) -> str:
    """Give what Moodle calls whoever handed this in; nothing where the file does not come from there."""
    return next((found[1] for part in path.split("/") if (found := MOODLES.match(part))), "")


def _records(file: File, aside: list[tuple[str, str]]) -> Iterator[tuple[str, Learner]]:
    """Give whose record each is, where it says so, and its attempts."""
    text = file.text()
    try:
        yield "", _attempts(text)
    except RecordTrouble as trouble:
        packed = list(dict.fromkeys(SUSPENDED.findall(text)))
        broken = 0
        for one in packed:
            try:
                record = _inflated(one)
                attempts = _attempts(record)
                yield str(json.loads(record).get("who", "")), attempts
            except (RecordTrouble, ValueError, zlib.error):
                broken += 1
        if broken or not packed:
            aside.append((file.path, say("cli-class-not-whole") if packed else str(trouble)))


def _attempts(text: str) -> Learner:
    return {entry.id: entry for entry in read_export(text) if isinstance(entry, Attempt)}


def _inflated(packed: str) -> str:
    packed += "=" * (-len(packed) % 4)
    return zlib.decompressobj(wbits=-15).decompress(urlsafe_b64decode(packed), MOST_BYTES).decode()
