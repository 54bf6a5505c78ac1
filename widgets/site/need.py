"""Ways in which somebody may write that they need a person now, as the search of the site hears them."""

from ..content import Course
from ..content.errors import ContentError, ContentFaults
from ..content.plain import is_list
from ..content.read import read_records, read_toml, unknown_tables
from ..content.records import Record, Text

FILE = "need.toml"
KINDS = ("need", "ordinary")
# One word alone says nothing of somebody.
FEWEST = 2


class Need(Record):
    """One kind of need, and how it may be said: within other words, or `alone`.

    `together` are words that say it in any order, whatever stands between them: one of each group, `/` between those of
    one group.
    """

    id: Text
    about: Text
    says: list[str]
    alone: list[str]
    together: list[str] = []


def needs(course: Course) -> dict[str, list]:
    """Give all ways to say it: those heard within other words (`says`), the lines' own among them, and those `alone`.

    `together` are lists of groups of words, of each of which one must stand somewhere; `ordinary` are words that are no
    slip of another. A line that is called by one of these is heard alone.

    Raises
    ------
    ContentError
        Where the file does not fit, or says nothing of a need.
    """
    path = course.assets / FILE
    tables = read_toml(path)
    if off := unknown_tables(path, tables, KINDS):
        raise ContentFaults(off)
    ordinary = tables.get("ordinary", [])
    if not is_list(ordinary) or not all(isinstance(one, str) and one.isalpha() and one.islower() for one in ordinary):
        raise ContentError(f"assets/{FILE}: field 'ordinary': there must be small words in it, such as 'nose'")
    found = read_records(path, tables, "need", Need).values()
    if not found:
        raise ContentError(f"assets/{FILE}: there is no [[need]] in it, so the search would lead nobody to help")
    for need in found:
        if not need.says or not all(one.strip() for one in (*need.says, *need.alone)):
            raise ContentError(f"assets/{FILE}: need {need.id!r}: field 'says': a way to say it has words in it")
        for groups in map(_groups, need.together):
            if len(groups) < FEWEST or not all(word for group in groups for word in group):
                raise ContentError(
                    f"assets/{FILE}: need {need.id!r}: field 'together': there must be two groups of words "
                    "or more, such as 'he/she hits/hurts me'"
                )
    lines = [part for line in course.line.values() for part in (line.name, line.call, line.text) if part]
    by_name = {one for one in lines if one.lower() in ordinary}
    return {
        "says": [
            one for one in dict.fromkeys([*(one for need in found for one in need.says), *lines]) if one not in by_name
        ],
        "alone": [*(one for need in found for one in need.alone), *sorted(by_name)],
        "together": [_groups(one) for need in found for one in need.together],
        "ordinary": ordinary,
    }


def _groups(together: str) -> list[list[str]]:
    return [group.split("/") for group in together.split()]
