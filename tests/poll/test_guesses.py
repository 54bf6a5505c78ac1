"""A room guesses a number: each guess is a dot, under five there is none, and all results can be taken along."""

import csv
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.axe import complaints
from tests.course import COURSE
from tests.poll.serving import Poll, fresh_token
from tests.poll.test_pages import FITS, Visit, others_vote, screen_of, visit
from widgets.poll.ballots import Ballots
from widgets.poll.results import as_csv
from widgets.poll.room import NotAVote, Room

__all__ = ["visit"]
ITEM, CHOICE = "07.how-much", "02.how-many-studies"


@pytest.fixture
def ballots(tmp_path: Path) -> Ballots:
    return Ballots(tmp_path / "votes")


@pytest.fixture
def room(ballots: Ballots) -> Room:
    room = Room(COURSE, ballots, class_size=10)
    room.ask(ITEM)
    return room


def vote(room: Room, *places: int) -> None:
    for place in places:
        assert room.vote(fresh_token(), room.for_screen()["round"], [place]) == "counted"


def test_guesses_are_shown_from_five_on_and_what_was_found_only_once_it_is_explained(room: Room) -> None:
    vote(room, 10, 50, 50, 66)
    assert "guesses" not in room.for_screen()["line"]
    vote(room, 150)
    line = room.for_screen()["line"]
    assert line["guesses"] == [[0.1, 1], [0.5, 2], [0.66, 1], [1.5, 1]]
    assert not {"low", "high", "answer"} & set(line)
    assert "guesses" not in room.for_phones()["line"], "phones see nothing while it is open"
    room.move_on()
    assert room.for_phones()["line"]["guesses"] == line["guesses"]
    room.move_on()
    question = COURSE.question[ITEM]
    for shown in (room.for_screen(), room.for_phones()):
        assert shown["line"]["answer"] == question.answer and shown["found"] == question.why.fits


@pytest.mark.parametrize("choice", [[151], [-1], [], [1, 2]])
def test_a_guess_beside_the_line_is_no_vote(room: Room, choice: list[int]) -> None:
    with pytest.raises(NotAVote):
        room.vote(fresh_token(), room.for_screen()["round"], choice)


def test_the_guesses_before_a_talk_stand_beside_those_after_it(room: Room) -> None:
    vote(room, 10, 10, 10, 20, 20)
    room.discuss()
    room.move_on()
    vote(room, 66, 66, 66, 66, 50)
    shown = room.for_screen()
    assert shown["line"]["earlier"] == [[0.1, 3], [0.2, 2]] and shown["before"] == 5


def test_all_results_are_a_table_without_what_nobody_may_see_yet(room: Room, ballots: Ballots) -> None:
    def table() -> list[tuple]:
        rows = csv.DictReader(as_csv(COURSE, ballots, room.withheld()).splitlines())
        columns = ("question", "first or second vote", "answer", "fits", "chosen")
        return [tuple(row[column] for column in columns) for row in rows]

    vote(room, 10, 66, 66, 66, 66)
    assert table() == [], "it is open"
    room.discuss()
    assert table() == []
    room.move_on()
    vote(room, 66, 66, 66, 66)
    assert table() == [], "before the second vote is closed, the first is not seen either"
    room.move_on()
    assert table() == [(ITEM, "1", "0.1", "no", "1"), (ITEM, "1", "0.66", "yes", "4")], "four are too few"
    room.move_on()
    room.ask(CHOICE)
    vote(room, 0, 3, 3, 3, 3)
    room.move_on()
    assert [row[2:] for row in table()[2:]] == [
        (option.text, "yes" if option.right else "no", str(count))
        for option, count in zip(COURSE.question[CHOICE].options, (1, 0, 0, 4), strict=True)
    ]


def test_a_class_guesses_and_takes_its_results_along(poll: Poll, visit: Visit) -> None:
    screen, phone = visit(screen_of(poll), 1280), visit(poll.address + poll.code, 360)
    poll_asks = COURSE.question["02.wall-sit"]
    screen.get_by_text("2 · ").first.click()
    screen.get_by_role("button", name=poll_asks.asks[:40]).click()
    guess = phone.get_by_label("Your guess")
    expect(guess).to_be_visible()
    phone.get_by_role("button", name="Send my answer").click()
    expect(phone.get_by_text("Give a number from -20 to 60 first")).to_be_visible()
    guess.fill("13")
    phone.get_by_role("button", name="Send my answer").click()
    expect(phone.get_by_text("Your answer is in.")).to_be_visible()
    others_vote(poll, 0, 20, 33, 33)
    expect(screen.locator(".screen-dots circle")).to_have_count(5)
    for step in ("Close the question", "Show what was found"):
        screen.get_by_role("button", name=step).click()
    expect(phone.get_by_text("Your guess: 13 % longer.")).to_be_visible()
    expect(phone.get_by_text("5 guesses, from -20 to 13 % longer; half of them are 13 or less.")).to_be_visible()
    expect(screen.get_by_text("What was found: 13.1 % longer.")).to_be_visible()
    boxes = [one.bounding_box() for one in screen.locator(".screen-dots circle").all()]
    assert len({(round(box["x"]), round(box["y"])) for box in boxes}) == 5, "no dot covers another"
    assert complaints(screen) == complaints(phone) == []
    screen.get_by_role("button", name="Next question").click()
    with screen.expect_download() as saved:
        screen.get_by_role("button", name="Save the results").click()
    rows = list(csv.DictReader(Path(saved.value.path()).read_text("utf-8-sig").splitlines()))
    mine = [(row["answer"], row["chosen"]) for row in rows if row["question"] == "02.wall-sit"]
    assert mine == [("-20", "1"), ("0", "1"), ("13", "3")]
    screen.set_viewport_size({"width": 400, "height": 800})
    assert screen.evaluate(FITS)
    for press, says in enumerate(["The question is open.", "The question is closed.", "What was found is shown."]):
        # As a deck does it, whose slide asks this question.
        screen.evaluate("hash => { location.hash = hash; }", f"{poll.key}&ask=02.wall-sit&{press}")
        expect(screen.locator(".screen-status")).to_have_text(says)
        assert poll.key not in screen.url
