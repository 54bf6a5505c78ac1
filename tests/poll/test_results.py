"""The table of results that a teacher takes along: each answer to choose, and nothing that is not to be seen."""

import csv
import io
from pathlib import Path

import pytest

from tests.course import COURSE
from tests.poll.studying import STUDY
from widgets.poll.ballots import Ballots
from widgets.poll.offered import find_ask, offered
from widgets.poll.results import HEAD, as_csv

CHOICE, ORDER = find_ask(COURSE, "02.how-many-studies"), find_ask(COURSE, "02.cascade")
LINE = next(ask for ask in offered(COURSE) if ask.line)
YES, NO = COURSE.words("poll-results-yes"), COURSE.words("poll-results-no")


@pytest.fixture
def ballots(tmp_path: Path) -> Ballots:
    return Ballots(tmp_path / "votes")


def voted(ballots: Ballots, item: str, *votes: tuple[int, ...], phase: str = "closed") -> int:
    number = ballots.begin_round(item, phase)
    for place, picked in enumerate(votes):
        ballots.keep(number, ballots.device(number, f"{place}"), picked)
    return number


def rows(ballots: Ballots, *withheld: int) -> list[list[str]]:
    head, *found = csv.reader(io.StringIO(as_csv(COURSE, ballots, withheld)))
    assert head == [COURSE.words(f"poll-results-{name}") for name in HEAD]
    return found


def test_of_options_each_stands_in_a_row_with_how_often_it_was_chosen(ballots: Ballots) -> None:
    voted(ballots, CHOICE.id, (0,), (0,), (3,), (1,), (0,))
    assert rows(ballots) == [
        ["1", "", CHOICE.id, CHOICE.asks, one.text, YES if one.right else NO, str(count), "5"]
        for one, count in zip(CHOICE.options, (3, 1, 0, 1), strict=True)
    ]


def test_of_an_order_each_thing_has_its_place_and_the_one_it_was_given(ballots: Ballots) -> None:
    places = tuple(range(len(ORDER.options)))
    voted(ballots, ORDER.id, *[places] * 4, places[::-1])
    last = len(places) - 1
    means = [round((4 * (at + 1) + (last - at + 1)) / 5, 2) for at in places]
    assert [(row[4], float(row[5]), float(row[6])) for row in rows(ballots)] == [
        (one.text, one.place, mean) for one, mean in zip(ORDER.options, means, strict=True)
    ]


def test_of_a_line_each_number_that_was_guessed_says_whether_it_fits(ballots: Ballots) -> None:
    line = LINE.line
    fitting = next(at for at in range(line.places) if line.low <= line.at(at) <= line.high)
    other = next(at for at in range(line.places) if not line.low <= line.at(at) <= line.high)
    voted(ballots, LINE.id, *[(fitting,)] * 3, (other,), (other,))
    said = {float(row[4]): (row[5], row[6]) for row in rows(ballots)}
    assert said == {line.at(fitting): (YES, "3"), line.at(other): (NO, "2")}
    assert not any(row[4].endswith(".0") for row in rows(ballots))


def test_what_is_withheld_what_too_few_answered_and_a_study_say_nothing(ballots: Ballots) -> None:
    five = [(0,)] * 5
    first = voted(ballots, CHOICE.id, *five)
    voted(ballots, CHOICE.id, *five[:4])
    voted(ballots, STUDY, *[(0.0, 100.0, 1.0, 1.0, 0.0, 2.0)] * 5)
    last = voted(ballots, CHOICE.id, *five)
    assert {row[0] for row in rows(ballots)} == {str(first), str(last)}
    assert {row[0] for row in rows(ballots, last)} == {str(first)}
    assert rows(ballots, first, last) == []


def test_where_people_voted_again_it_says_which_of_the_two_it_is(ballots: Ballots) -> None:
    five = [(0,)] * 5
    voted(ballots, CHOICE.id, *five)
    voted(ballots, CHOICE.id, *five, phase="first")
    voted(ballots, CHOICE.id, *five)
    voted(ballots, CHOICE.id, *five)
    assert {(row[0], row[1]) for row in rows(ballots)} == {("1", ""), ("2", "1"), ("3", "2"), ("4", "")}


def test_a_vote_is_on_the_disk_once_it_is_counted_and_nothing_that_was_erased_stays_there(ballots: Ballots) -> None:
    asked = ("synchronous", "secure_delete", "journal_mode", "locking_mode")
    set_so = [ballots._file.execute(f"PRAGMA {name}").fetchone()[0] for name in asked]
    assert set_so == [2, 1, "wal", "exclusive"]
