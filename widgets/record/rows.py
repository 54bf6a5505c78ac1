"""What a row of the log says about itself: under which name it is kept, to which lesson it belongs, when it was."""

from datetime import UTC, datetime, timedelta

from ..content.plain import Table
from .entries import moment

EACH = ("attempt", "belief")
# A clock may run ahead for a while. What was done then cannot be later than today, so it comes before all else.
AHEAD = timedelta(days=1)


def item_of(row: Table) -> str:
    """Give what an entry is about; of a setting, its name."""
    return row["name"] if row["type"] == "setting" else row["item"]


def key_of(row: Table) -> str:
    """Give the name under which an entry is kept: attempts and beliefs each, and of all else the last."""
    return row["id"] if row["type"] in EACH else f"{row['type']} {item_of(row)}"


def lesson_of(row: Table) -> str:
    """Give the lesson that an entry belongs to, or nothing where it belongs to none."""
    if row["type"] == "state":
        return row["lesson"]
    number, dot, _ = item_of(row).partition(".")
    return number if dot else ""


def latest_time() -> str:
    """Give the time after which nothing can have been done yet."""
    return moment(datetime.now(UTC) + AHEAD)


def rank(at: str, latest: str) -> str:
    """Give that by which entries are put in the order of time."""
    return at if at <= latest else ""
