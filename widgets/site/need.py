"""Ways in which somebody may write that they need a person now, as the search of the site hears them."""

from msgspec import Struct

from ..content import Course
from ..content.errors import ContentError, nearest
from ..content.read import read_records, read_toml

FILE = "need.toml"


class Need(Struct, frozen=True, forbid_unknown_fields=True):
    """One kind of need, and how it may be said: within other words, or `alone`."""

    id: str
    about: str
    says: list[str]
    alone: list[str]


def needs(course: Course) -> dict[str, list[str]]:
    """Give all ways to say it: those heard within other words (`says`), the lines' own among them, and those `alone`.

    Raises
    ------
    ContentError
        Where the file does not fit, or says nothing of a need.
    """
    path = course.assets / FILE
    tables = read_toml(path)
    for kind in tables.keys() - {"need"}:
        raise ContentError(f"assets/{FILE}: {kind!r} is not known here; {nearest(kind, ['need'])}")
    found = read_records(path, tables, "need", Need).values()
    if not found:
        raise ContentError(f"assets/{FILE}: there is no [[need]] in it, so the search would lead nobody to help")
    for need in found:
        if not need.says or not all(one.strip() for one in (*need.says, *need.alone)):
            raise ContentError(f"assets/{FILE}: need {need.id!r}: field 'says': a way to say it has words in it")
    lines = [part for line in course.line.values() for part in (line.name, line.call, line.text) if part]
    return {
        "says": list(dict.fromkeys([*(one for need in found for one in need.says), *lines])),
        "alone": [one for need in found for one in need.alone],
    }
