"""What a class is asked, in order, as a file that a kit has and a poll takes; a teacher may change it in any editor."""

from collections.abc import Iterable
from pathlib import Path

from ..content import Course
from .offered import Ask, CannotAsk, askable, find_ask
from .trouble import PollTrouble

NAME = "poll.txt"
NOTE = "#"


def write_order(course: Course, to: Path, asks: Iterable[tuple[str, Ask]]) -> None:
    """Write the file into a folder: a line for each, with its id, the time at which it comes, and what it asks."""
    lines = [f"{NOTE} {course.words('poll-order-file', command='good-cry poll --kit')}"]
    lines += [f"{ask.id}  ({time}) {ask.asks}" for time, ask in asks]
    (to / NAME).write_text("\n".join(lines) + "\n", "utf-8")


def read_order(course: Course, folder: Path) -> list[Ask]:
    """Read the file in a folder: of each line the first word is the id of what is asked.

    Raises
    ------
    PollTrouble
        Where there is no such file, or something in it is not asked in a room.
    """
    words = course.words
    try:
        lines = (folder / NAME).read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        raise PollTrouble(words("poll-order-none", folder=str(folder), file=NAME)) from None
    known = {ask.id: ask for ask in askable(course)}
    asks = []
    for number, line in enumerate(lines, 1):
        wanted = (line.split() or [NOTE])[0]
        if wanted.startswith(NOTE):
            continue
        try:
            asks.append(known.get(wanted) or find_ask(course, wanted))
        except CannotAsk as reason:
            raise PollTrouble(words("poll-order-line", file=str(folder / NAME), n=number, reason=str(reason))) from None
    return asks
