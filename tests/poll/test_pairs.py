"""Predict, talk in pairs, vote again: the first vote is seen by nobody until the second one is in."""

from collections.abc import Iterable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.axe import complaints
from tests.course import COURSE
from tests.poll.serving import Poll, fresh_token
from tests.poll.studying import STUDY
from tests.poll.test_pages import FITS, QUESTION, Visit, open_question, others_vote, screen_of, visit
from widgets.poll.ballots import Ballots
from widgets.poll.room import Room

__all__ = ["visit"]
ITEM = "02.how-many-studies"


@pytest.fixture
def room(tmp_path: Path) -> Room:
    room = Room(COURSE, Ballots(tmp_path / "votes"), class_size=10)
    room.ask(ITEM)
    return room


def vote(room: Room, *places: int) -> None:
    for place in places:
        assert room.vote(fresh_token(), room.for_screen()["round"], [place]) == "counted"


def column(shown: dict, name: str) -> list[int | None]:
    return [option.get(name) for option in shown["options"]]


def nothing_of(names: Iterable[str], *views: dict) -> bool:
    return not any(name in option for view in views for option in view["options"] for name in names)


def test_nobody_sees_the_first_vote_before_the_second_is_closed(room: Room) -> None:
    vote(room, 0, 0, 1, 1, 1)
    room.discuss()
    assert room.for_screen()["phase"] == "pairs" and 55 <= room.for_screen()["seconds"] <= 60
    assert nothing_of(("count", "before"), room.for_screen(), room.for_phones())
    room.move_on()
    assert room.for_screen()["phase"] == "open" and room.for_screen()["answers"] == 0
    vote(room, 0, 3, 3, 3)
    assert nothing_of(("count", "before"), room.for_screen(), room.for_phones())
    vote(room, 3)
    room.move_on()
    for shown in (room.for_screen(), room.for_phones()):
        assert column(shown, "count") == [1, 0, 0, 4] and column(shown, "before") == [2, 3, 0, 0]
        assert shown["before"] == 5


def test_a_first_vote_of_fewer_than_five_is_never_shown(room: Room) -> None:
    vote(room, 0, 1, 2, 3)
    room.discuss()
    room.move_on()
    vote(room, 3, 3, 3, 3, 3)
    room.move_on()
    assert column(room.for_screen(), "count") == [0, 0, 0, 5] and nothing_of(("before",), room.for_screen())


@pytest.mark.parametrize("steps", [0, 1, 2])
def test_a_restart_keeps_the_first_vote_and_goes_on_where_it_was(room: Room, tmp_path: Path, steps: int) -> None:
    vote(room, 0, 0, 1, 1, 1)
    room.discuss()
    for step in range(steps):
        room.move_on()
        if not step:
            vote(room, 3, 3, 3, 3, 3)
    before = room.for_screen()
    room._ballots.close()
    again = Room(COURSE, Ballots(tmp_path / "votes"), class_size=10).for_screen()
    assert again["phase"] == before["phase"] and again["options"] == before["options"]
    assert again["answers"] == before["answers"] and again["again"] == before["again"]


def test_a_question_is_voted_on_twice_and_a_study_is_run_once(room: Room) -> None:
    room.discuss()
    room.move_on()
    room.discuss()
    assert room.for_screen()["phase"] == "open"
    room.ask(STUDY)
    room.discuss()
    assert room.for_screen()["phase"] == "open"
    room.ask(ITEM)
    assert not room.for_screen()["again"], "another question begins anew"


def test_bars_are_hidden_and_shown_at_will_and_never_kept_back_from_what_was_found(room: Room) -> None:
    room.hidden = True
    vote(room, 0, 0, 0, 0, 0)
    assert nothing_of(("count",), room.for_screen()) and room.for_screen()["answers"] == 5
    room.move_on()
    assert nothing_of(("count",), room.for_screen(), room.for_phones())
    room.hidden = False
    assert column(room.for_phones(), "count") == [5, 0, 0, 0]
    room.hidden = True
    room.move_on()
    assert column(room.for_screen(), "count") == [5, 0, 0, 0]


def test_a_class_predicts_talks_and_votes_again(poll: Poll, visit: Visit) -> None:
    screen, phone = visit(screen_of(poll), 1280), visit(poll.address + poll.code, 360)
    open_question(screen)
    screen.get_by_role("button", name="Hide the bars").click()
    others_vote(poll, 0, 0, 0, 1, 1)
    expect(screen.get_by_text("5 answers. How people chose is hidden for now.")).to_be_visible()
    assert screen.locator(".screen-bar span").first.is_hidden()
    screen.get_by_role("button", name="Talk in pairs, vote again").click()
    expect(screen.get_by_text("A minute in pairs")).to_be_visible()
    expect(phone.get_by_text("Talk with the person beside you")).to_be_visible()
    assert complaints(screen) == complaints(phone) == []
    screen.get_by_role("button", name="Vote again").click()
    expect(phone.get_by_role("group", name=QUESTION)).to_be_visible()
    others_vote(poll, 3, 3, 3, 3)
    phone.get_by_role("radio", name="None").check()
    phone.get_by_role("button", name="Send my answer").click()
    expect(screen.get_by_text("5 answers. How people chose is hidden for now.")).to_be_visible()
    screen.get_by_role("button", name="Close the question").click()
    expect(phone.locator(".poll-status")).to_have_text("The question is closed.")
    assert "chosen" not in phone.locator("main").inner_text()
    screen.get_by_role("button", name="Show the bars").click()
    expect(screen.get_by_role("row", name="Hundreds")).to_contain_text("before: 60 %")
    expect(screen.get_by_text("5 answers; before the talk there were 5")).to_be_visible()
    mine = phone.get_by_role("listitem").filter(has_text="None")
    expect(mine).to_have_text("None (your answer)chosen 5 of 5 times (before the talk: 0 of 5)")
    widths = screen.locator(".screen-before").evaluate_all("bars => bars.map((bar) => bar.offsetWidth)")
    assert widths[0] > widths[1] > widths[3]
    screen.set_viewport_size({"width": 400, "height": 800})
    assert complaints(screen) == [] and screen.evaluate(FITS)
