"""Looks through the record and all that was put aside, saves what can be saved, and says what."""

from ..content import say
from .log import merge
from .salvage import read_whole_rows
from .session import Record
from .tables import read_log


def repair(record: Record) -> str:
    """Check every row of the record, and bring in what was put aside.

    Returns
    -------
    str
        One or two sentences that say what there is, and what was saved.
    """
    before = record.notice
    connection = record.checked()
    found = [row for aside in record.aside() for row in read_whole_rows(aside).rows]
    added = merge(connection, found)
    count = sum(1 for _ in read_log(connection))
    said = [record.notice] if record.notice != before and record.notice else []
    if added:
        said.append(say("record-saved-earlier", n=added))
    return " ".join([*said, say("record-whole", n=count) if count else say("record-holds-nothing")])
