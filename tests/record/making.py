"""Entries for the tests of the record, and a look at all that lies on the disk."""

import uuid
from datetime import UTC, datetime

from widgets.record import answer


def keep(*entries):
    return answer({"do": "keep", "entries": list(entries)})


def snapshot():
    return answer({"do": "recall"})["snapshot"]


def attempt(item="02.film-and-blood", **more):
    return entry("attempt", item=item, **({"version": "v1", "right": True} | more))


def words(text, item="02.reflect-now"):
    return entry("words", item=item, words=None if text is None else {"words": text})


def setting(value):
    return entry("setting", name="keep", value=value)


def entry(kind, **more):
    return {"type": kind, "id": str(uuid.uuid4()), "at": datetime.now(UTC).isoformat()} | more


def everything_on_disk(folder):
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())
