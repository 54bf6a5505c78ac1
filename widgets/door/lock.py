"""The versions that the course was tested with, each with the hashes of its files: as many as an installation needs."""

from collections.abc import Collection
from pathlib import Path

LOCK = Path(__file__).with_name("locked.txt")
BESIDES = "# Of the hub besides:\n"
# A package that would have to be built here, which takes compilers and hours, is none that was tested.
AS_LOCKED = ("--require-hashes", "--only-binary", ":all:")


def pins(extras: Collection[str]) -> str | None:
    """Give the pins for the course with these extras; None where not all that they need is locked for a learner."""
    if not set(extras) <= {"hub"}:
        return None
    course, _, hub = LOCK.read_text("utf-8").partition(BESIDES)
    return course + hub if extras else course
