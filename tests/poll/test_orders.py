"""A room puts things in order: where each was put on average is shown from five on, what fits once it is explained."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.axe import complaints
from tests.course import COURSE
from tests.elsewhere import elsewhere
from tests.poll.serving import Caller, Poll, fresh_token
from tests.poll.test_pages import FITS, Visit, screen_of, visit
from widgets.poll.ballots import Ballots
from widgets.poll.offered import find_ask
from widgets.poll.room import NotAVote, Room

__all__ = ["visit"]
ITEM = "02.cascade"
ASK = find_ask(COURSE, ITEM)
MANY = len(ASK.options)
FITTING = sorted(range(MANY), key=lambda place: ASK.options[place].place)


@pytest.fixture
def room(tmp_path: Path) -> Room:
    room = Room(COURSE, Ballots(tmp_path / "votes"), class_size=10)
    room.ask(ITEM)
    return room


def vote(room: Room, *orders: list[int]) -> None:
    for order in orders:
        assert room.vote(fresh_token(), room.for_screen()["round"], order) == "counted"


def test_where_each_thing_was_put_is_shown_from_five_on_and_what_fits_when_it_is_explained(room: Room) -> None:
    turned = [FITTING[1], FITTING[0], *FITTING[2:]]
    vote(room, FITTING, FITTING, FITTING, turned)
    assert not any("mean" in one for one in room.for_screen()["options"])
    vote(room, turned)
    means = [one["mean"] for one in room.for_screen()["options"]]
    assert [means[place] for place in FITTING] == [1.4, 1.6, *range(3, MANY + 1)]
    assert not any("place" in one for one in room.for_screen()["options"])
    assert not any("mean" in one for one in room.for_phones()["options"])
    room.discuss()
    room.move_on()
    vote(room, *[FITTING] * 5)
    room.move_on()
    for shown in (room.for_screen(), room.for_phones()):
        first = shown["options"][FITTING[0]]
        assert (first["mean"], first["earlier"], "why" in first) == (1, 1.4, False)
    room.move_on()
    explained = [room.for_phones()["options"][place] for place in FITTING]
    assert [(one["text"], one["why"], one["place"]) for one in explained] == [
        (one.text, one.why, place) for place, one in enumerate(COURSE.question[ITEM].items, 1)
    ]


@pytest.mark.parametrize("order", [[], FITTING[:-1], [*FITTING, MANY], [0] * MANY, [-1, *FITTING[1:]]])
def test_what_is_no_whole_order_is_no_vote(room: Room, order: list[int]) -> None:
    with pytest.raises(NotAVote):
        room.vote(fresh_token(), room.for_screen()["round"], order)


def test_a_class_puts_things_in_order_by_tapping_them(poll: Poll, visit: Visit) -> None:
    async def others() -> None:
        for _ in range(4):
            phone = await Caller.phone(poll)
            await phone.say(do="vote", round=(await phone.hear("phase"))["round"], choice=FITTING)
            await phone.hear("vote")

    screen, phone = visit(screen_of(poll), 1280), visit(poll.address + poll.code, 360)
    screen.evaluate("hash => { location.hash = hash; }", f"{poll.key}&ask={ITEM}&1")
    things = [phone.get_by_role("button", name=ASK.options[place].text) for place in FITTING]
    for thing in (things[1], *things[2:], things[0]):
        thing.click()
    things[1].click()
    phone.get_by_role("button", name="Send my answer").click()
    expect(phone.get_by_text("Put all of them in order first")).to_be_visible()
    expect(things[0]).to_have_attribute("aria-pressed", "true")
    things[1].click()
    assert complaints(phone) == []
    phone.get_by_role("button", name="Send my answer").click()
    expect(phone.get_by_text("Your answer is in.")).to_be_visible()
    assert screen.locator(".screen-order .screen-bar").first.is_hidden()
    elsewhere(others())
    expect(screen.get_by_text("put at place", exact=False).first).to_be_visible()
    for step in ("Close the question", "Show what was found"):
        screen.get_by_role("button", name=step).click()
    first = phone.get_by_role("listitem").first
    expect(first).to_contain_text(f"place 1. {COURSE.question[ITEM].items[0].text}")
    expect(first).to_contain_text(f"({MANY - 1} of {MANY})")
    expect(screen.locator(".screen-known")).to_have_count(MANY)
    assert complaints(screen) == complaints(phone) == []
    screen.set_viewport_size({"width": 400, "height": 800})
    assert screen.evaluate(FITS)
