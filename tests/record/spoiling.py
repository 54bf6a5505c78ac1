"""A real record, spoilt at random, and what a learner then finds: all of it, `python -m tests.record.spoiling 2000`."""

import json
import os
import random
import shutil
import sqlite3
import sys
import tempfile
from collections import Counter
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from unittest.mock import patch

from tests.course import COURSE
from tests.record.making import attempt, entry, setting, words
from widgets.record import answer, correspondence
from widgets.record.lines import PAGE
from widgets.record.where import NAME

SECTOR = 512
LISTS = ("attempts", "beliefs", "states", "words", "settings")


def real_record(folder: Path) -> dict[str, dict]:
    """Keep 353 entries as a learner of some weeks has them; gives each as it is exported, by its id."""
    chance = random.Random(353)
    begun = datetime.now(UTC) - timedelta(days=60)
    questions = list(COURSE.question)
    entries = [
        attempt(chance.choice(questions), response=["x" * chance.randint(5, 90)], right=chance.random() < 0.7)
        for _ in range(300)
    ]
    entries += [entry("belief", item="00.eight-statements", answers={"relief": place % 5}) for place in range(12)]
    entries += [entry("state", item=f"chart:{place}", lesson="02", value={"minutes": place}) for place in range(20)]
    for place in range(20):
        text = " ".join(f"rain {chance.random()}" for _ in range(chance.choice([1, 9, 200, 900])))
        entries.append(words(text, item=f"02.reflect-{place}"))
    entries.append(setting("everything"))
    for place, one in enumerate(entries):
        one["at"] = (begun + timedelta(hours=4 * place)).isoformat()
    chance.shuffle(entries)
    with _opened(folder):
        for place in range(0, len(entries), 9):
            answer({"do": "keep", "entries": entries[place : place + 9]})
        return _exported(answer({"do": "export", "format": "json"}))


def spoil(file: Path, chance: random.Random) -> str:
    """Flip one bit of a file, cut off its end, or write over a part of it; says which.

    A part may also be as it was never written after all: sectors of nothing, nothing from somewhere to the end, or a
    page of which some or all is that of another place.
    """
    content = bytearray(file.read_bytes())
    way = chance.choice(["flip", "flip", "cut", "over", "zeros", "sectors", "no end", "misplaced"])
    place = chance.randrange(len(content))
    if way == "flip":
        content[place] ^= 1 << chance.randrange(8)
    elif way == "cut":
        del content[place:]
    elif way == "no end":
        content[place:] = bytes(len(content) - place)
    elif way == "sectors":
        for _ in range(chance.randint(1, 9)):
            start = chance.randrange(len(content) // SECTOR) * SECTOR
            content[start : start + SECTOR] = bytes(SECTOR)
    elif way == "misplaced":
        here, there = (chance.randrange(len(content) // PAGE) * PAGE for _ in range(2))
        first = chance.choice([0, 0, SECTOR, PAGE // 2])
        content[here + first : here + PAGE] = content[there + first : there + PAGE]
    else:
        many = min(chance.choice([1, 16, 512, 4096, 20_000]), len(content) - place)
        content[place : place + many] = bytes(many) if way == "zeros" else chance.randbytes(many)
    file.write_bytes(content)
    return way


def whole_in(file: bytes, there: dict[str, dict], places: dict[str, list[tuple[int, bytes]]]) -> set[str]:
    """Give the ids of all entries whose rows are byte by byte as they were."""
    return {one for one in there if all(file[at : at + len(part)] == part for at, part in places[one])}


def places_of(file: Path) -> dict[str, list[tuple[int, bytes]]]:
    """Say where in a file the row of each entry lies, found by its own bytes: one part, or one in each of its pages."""
    content = file.read_bytes()
    with closing(sqlite3.connect(file)) as connection:
        lines = [line for (line,) in connection.execute("SELECT CAST(line AS BLOB) FROM log WHERE number > 0")]
    found = {}
    for line in lines:
        parts, left = [], line
        while left:
            at = content.index(left[:60])
            many = next(many for many in range(len(left), 0, -1) if content[at : at + many] == left[:many])
            # The number of the next page stands behind the first part, and before each other.
            first, last = at - (4 if parts else 0), at + many + (4 if not parts and many < len(left) else 0)
            parts.append((first, content[first:last]))
            left = left[many:]
        found[json.loads(line.partition(b"{")[1] + line.partition(b"{")[2])["id"]] = parts
    return found


def harms_in(folder: Path, there: dict[str, dict], whole: set[str]) -> list[str]:
    """Open a record as a lesson does, go on in it, take it away, and say what a learner would miss or not be told."""
    new = attempt("03.new", at=datetime.now(UTC).isoformat())
    with _opened(folder):
        recalled, kept = answer({"do": "recall"}), answer({"do": "keep", "entries": [new]})
        shown, taken = answer({"do": "show"}), answer({"do": "export", "format": "json"})
        told = " ".join(filter(None, (one["trouble"] for one in (recalled, kept, shown, answer({"do": "recall"})))))
    harms = [
        name
        for name, fine in {
            "it does not open": "snapshot" in recalled,
            "it keeps nothing more": kept["kept"] == [new["id"]],
            "it shows nothing": "kept" in shown,
            "it is not exported": "text" in taken,
        }.items()
        if not fine
    ]
    if harms:
        return harms
    exported = _exported(taken)
    exported.pop(new["id"], None)
    if whole - set(exported):
        harms.append("whole entries are lost")
    if any(there.get(name) != one for name, one in exported.items()):
        harms.append("entries are changed")
    if len(exported) < len(there) and not told:
        harms.append("entries are missing in silence")
    last = {one["item"]: one["at"] for one in sorted(exported.values(), key=lambda one: one["at"]) if "response" in one}
    attempts = recalled["snapshot"]["attempts"]
    if not all(item in attempts and attempts[item]["at"] == at for item, at in last.items()):
        harms.append("whole entries are not shown")
    return harms


class Spoiled:
    """A real record of which a spoilt copy is tried at each turn."""

    def __init__(self, folder: Path) -> None:
        self.source = folder / "real"
        self.there = real_record(self.source)
        self.places = places_of(self.source / NAME)
        self.copy = folder / "copy"

    def harms(self, seed: int) -> list[str]:
        shutil.rmtree(self.copy, ignore_errors=True)
        self.copy.mkdir()
        file = Path(shutil.copy(self.source / NAME, self.copy))
        spoil(file, random.Random(seed))
        return harms_in(self.copy, self.there, whole_in(file.read_bytes(), self.there, self.places))


def _exported(said: dict) -> dict[str, dict]:
    taken = json.loads(said["text"])
    return {one["id"]: one for name in LISTS for one in taken[name]}


class _opened:
    """A process that has opened no record yet, with this folder for it."""

    def __init__(self, folder: Path) -> None:
        self.patches = [
            patch.dict(os.environ, {"GOOD_CRY_RECORD": str(folder)}),
            patch.object(correspondence, "_record", correspondence.Record()),
        ]

    def __enter__(self) -> None:
        for one in self.patches:
            one.start()

    def __exit__(self, *_: object) -> None:
        correspondence._record.close()
        for one in reversed(self.patches):
            one.stop()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        spoiled = Spoiled(Path(place))
        found = Counter()
        for seed in range(int(sys.argv[1])):
            harms = spoiled.harms(seed)
            found[", ".join(harms) or "none"] += 1
            if harms:
                print(seed, *harms, sep=", ")
        print(f"{len(spoiled.there)} entries, {sys.argv[1]} times:", dict(found))
