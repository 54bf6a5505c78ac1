"""All results of a poll as a table: a row for each answer that was to choose, and nothing under five answers."""

from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress

from ..content import Course
from ..record.exchange import as_table
from .ballots import Ballots, Choice
from .offered import Ask, CannotAsk, find_ask
from .showing import FEWEST, counts

HEAD = ("round", "vote", "question", "asks", "answer", "fits", "chosen", "answers")


def as_csv(course: Course, ballots: Ballots, withheld: Collection[int] = ()) -> str:
    """Give the table; of a round that is `withheld`, as while it is open, and of one with few answers, nothing."""
    table: list[Sequence] = [[course.words(f"poll-results-{name}") for name in HEAD]]
    rounds = ballots.rounds()
    first = {number for number, _, phase in rounds if phase == "first"}
    for number, item, _ in rounds:
        votes = list(ballots.votes(number).values())
        if number in withheld or len(votes) < FEWEST:
            continue
        with suppress(CannotAsk):
            # Where people voted again, which of the two it is.
            which = 1 if number in first else 2 if number - 1 in first else ""
            ask = find_ask(course, item)
            rows = _words(ask, ballots.words(number), len(votes)) if ask.words else _rows(course, ask, votes)
            table += [(number, which, *row) for row in rows]
    return as_table(table)


def _words(ask: Ask, words: list[tuple[str, int]], answers: int) -> Iterator[tuple]:
    yield from ((ask.id, ask.asks, text, "", count, answers) for text, count in words)


def _rows(course: Course, ask: Ask, votes: list[Choice]) -> Iterator[tuple]:
    for place, count in enumerate(counts(ask, votes)):
        if ask.line:
            number = ask.line.at(place)
            text, fits = int(number) if number.is_integer() else number, ask.line.low <= number <= ask.line.high
            if not count:
                continue
        else:
            text, fits = ask.options[place].text, ask.options[place].right
        said = course.words("poll-results-yes") if fits else course.words("poll-results-no")
        # Of an order: the place that fits, and the one at which people put it on average.
        yield ask.id, ask.asks, text, ask.options[place].place if ask.ordered else said, count, len(votes)
