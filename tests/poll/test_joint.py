"""A study that a room runs together: only what a plan and a seed give is counted, and all of it can be put together."""

import asyncio
import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.axe import complaints
from tests.course import COURSE
from tests.elsewhere import elsewhere
from tests.poll.asking import opened, run
from tests.poll.serving import Caller, Poll, fresh_token, polling, surely
from tests.poll.studying import DESIGNS, STUDY, planned, send
from tests.poll.test_pages import FITS, Visit, screen_of, visit
from widgets.poll.ballots import Ballots
from widgets.poll.joint import Planned
from widgets.poll.live import BREATH, Live
from widgets.poll.room import NotAVote, Room
from widgets.worlds import pooled

__all__ = ["visit"]


@pytest.fixture
def room(tmp_path: Path) -> Room:
    room = Room(COURSE, Ballots(tmp_path / "votes"), class_size=100)
    room.ask(STUDY)
    return room


def told(room: Room, token: str) -> dict:
    """Give what a phone hears, as JSON brings it."""
    return json.loads(json.dumps(room.for_phones() | room.for_one(token)))


def study(room: Room, token: str, design: str = "lots", people: int = 100, instead: dict | None = None) -> str:
    """Run a study in the room's world and hand it in, with something else in place of what is named."""
    said = planned(told(room, token), design, people) | (instead or {})
    number = said.pop("round")
    return room.study(token, number, Planned(**said))


def test_a_study_counts_with_what_its_plan_and_seed_give(room: Room) -> None:
    token = fresh_token()
    assert study(room, token, "before-after", 200) == "counted"
    [[place, people, estimate, error, low, high]] = room.for_screen()["studies"]
    assert (DESIGNS[place], people) == ("before-after", 200) and low < estimate < high and error > 0
    assert room.for_screen()["answers"] == 1 and not {"truth", "together"} & {*room.for_screen(), *told(room, token)}


@pytest.mark.parametrize("other", [{"estimate": 5.0}, {"error": 0.001}, {"people": 101}, {"design": "before-after"}])
def test_what_a_plan_and_a_seed_do_not_give_counts_nothing(room: Room, other: dict) -> None:
    with pytest.raises(NotAVote):
        study(room, fresh_token(), instead=other)
    assert room.for_screen()["answers"] == 0


def test_nobody_chooses_their_own_people(room: Room) -> None:
    one, other = fresh_token(), fresh_token()
    assert room.for_one(one) != room.for_one(other)
    said = planned(told(room, one), "lots", 100)
    with pytest.raises(NotAVote):
        room.study(other, said.pop("round"), Planned(**said))


def test_a_study_that_was_run_is_not_run_again_until_it_pleases(room: Room) -> None:
    token = fresh_token()
    assert [study(room, token, "lots"), study(room, token, "before-after")] == ["counted", "counted"]
    assert [DESIGNS[one[0]] for one in room.for_screen()["studies"]] == ["lots"]


def test_a_study_is_late_once_they_are_put_together_and_a_vote_never_counts(room: Room) -> None:
    assert room.vote(fresh_token(), 1, [0]) == "late"
    room.move_on()
    assert study(room, fresh_token()) == "late"
    assert room.for_screen()["together"] is None, "nothing is put together where nothing came"


@pytest.mark.parametrize("many", [5, 200])
def test_five_studies_are_put_together_as_two_hundred_are(room: Room, many: int) -> None:
    for place in range(many):
        assert study(room, fresh_token(), DESIGNS[place % 3], 50) == "counted"
    room.move_on()
    shown = room.for_screen()
    ours = pooled([one[2] for one in shown["studies"]], [one[3] for one in shown["studies"]])
    assert shown["together"]["n"] == many and sum(group["n"] for group in shown["groups"]) == many
    assert shown["together"]["mean"] == pytest.approx(ours.random, abs=0.01)
    assert "truth" not in shown
    room.move_on()
    before, by_choice, by_lot = told(room, fresh_token())["truth"]["means"]
    assert before < by_lot < by_choice, "each way to compare has its own slant"


def test_a_restart_goes_on_in_the_same_world_with_the_same_people(room: Room, tmp_path: Path) -> None:
    token = fresh_token()
    study(room, token)
    before, given = room.for_screen(), told(room, token)
    room._ballots.close()
    room = Room(COURSE, Ballots(tmp_path / "votes"), class_size=100)
    assert room.for_screen() == before and told(room, token) == given


def test_worlds_differ_from_round_to_round(room: Room) -> None:
    worlds = set()
    for _ in range(40):
        room.ask(STUDY)
        worlds.add(json.dumps(told(room, "a")["plan"]["world"]))
    assert len(worlds) > 1


FITTING = {"design": "lots", "people": 100, "estimate": 0.1, "error": 0.1}
NO_STUDY = [
    {"people": 9},
    {"people": 10**6},
    {"people": 50.5},
    {"design": "best"},
    {"error": 0},
    {"estimate": "0"},
    {"name": "Anna"},
]


def test_junk_closes_the_line_and_doubles_and_floods_are_refused_as_votes_are(poll: Poll) -> None:
    async def act() -> None:
        screen, number = await opened(poll, STUDY)
        for junk in [*NO_STUDY, {}]:
            phone = await Caller.phone(poll)
            await phone.say(do="study", round=number, **FITTING | junk)
            assert await phone.closed() == 1008, junk
        phone = await Caller.phone(poll)
        said = planned(await phone.hear("plan"), "lots", 100)
        came = [await send(phone, said) for _ in range(19)] + [await send(phone, said)]
        assert came == ["counted"] * 19 + [None], "joining was the first of twenty"
        while (room := await screen.hear("phase"))["answers"] != 1:
            pass
        assert len(room["studies"]) == 1

    run(act())


def test_studies_that_come_together_are_told_to_the_screen_together_and_the_first_at_once(room: Room) -> None:
    live, heard = Live(room), []
    study(room, fresh_token())

    class Hearing:
        def write_message(self, text: str) -> None:
            heard.append(json.loads(text)["answers"])

    async def act() -> None:
        live.screens.add(Hearing())
        asyncio.get_running_loop().call_later(BREATH / 2, heard.append, "half a breath later")
        for _ in range(2):
            for _ in range(20):
                live.news_for_screens()
            while not heard:
                await asyncio.sleep(0)
        while len(heard) < 3:
            await asyncio.sleep(BREATH / 10)
        assert heard == [1, "half a breath later", 1]

    run(act())


def test_a_phone_hears_nothing_of_the_studies_of_others(poll: Poll) -> None:
    async def act() -> None:
        screen, _ = await opened(poll, STUDY)
        one = await Caller.phone(poll)
        said = planned(await one.hear("plan"), "lots", 100)
        for _ in range(5):
            phone = await Caller.phone(poll)
            assert await send(phone, planned(await phone.hear("plan"), "lots", 100)) == "counted"
        while (await screen.hear("phase"))["answers"] != 5:
            pass
        await one.say(do="study", **said)
        heard = await one.hear()
        while heard == {"beat": True}:
            heard = await one.hear()
        assert heard == {"vote": "counted", "round": said["round"]}

    run(act())


def test_no_study_is_lost_when_the_service_is_killed_in_the_middle(tmp_path: Path) -> None:
    def plan(place: int) -> Callable[[dict], dict]:
        return lambda room: {"do": "study"} | planned(room, DESIGNS[place % 3], 100)

    async def act(poll: Poll) -> None:
        _, _ = await opened(poll, STUDY)
        studies = [asyncio.create_task(surely(poll, plan(place), 1 + place / 20)) for place in range(20)]
        while not any(one.done() for one in studies):
            await asyncio.sleep(0.02)
        poll.kill()
        assert 0 < sum(one.done() for one in studies) < 20
        await asyncio.to_thread(poll.start)
        await asyncio.gather(*studies)
        room = await (await Caller.screen(poll)).hear("phase")
        assert room["answers"] == 20 and Counter(one[0] for one in room["studies"]) == {0: 7, 1: 7, 2: 6}

    with polling(tmp_path / "votes", class_size=20) as poll:
        run(act(poll))


def test_a_class_runs_a_meta_analysis(poll: Poll, visit: Visit) -> None:
    async def others() -> None:
        for place in range(5):
            phone = await Caller.phone(poll)
            assert await send(phone, planned(await phone.hear("plan"), DESIGNS[place % 3], 200)) == "counted"

    screen, phone = visit(screen_of(poll), 1280), visit(poll.address + poll.code, 360)
    elsewhere(opened(poll, STUDY))
    expect(screen.get_by_role("heading", name="Does a cry bring cortisol down?")).to_be_visible()
    expect(screen.locator(".screen-count")).to_have_text("No study yet")
    run_it = phone.get_by_role("button", name="Run the study")
    run_it.click()
    expect(phone.locator(".poll-status")).to_have_text("Choose whom to compare first.")
    phone.get_by_role("radio", name="By chance").check()
    run_it.click()
    expect(phone.locator(".poll-status")).to_contain_text("Say first what you expect")
    phone.get_by_role("radio", name="It makes no difference").check()
    phone.get_by_role("slider", name="How many people take part?").press("End")
    assert complaints(phone) == [] and phone.evaluate(FITS)
    run_it.press("Enter")
    expect(phone.locator(".poll-status")).to_have_text("Your study is in. On the screen it stands among the others.")
    expect(phone.get_by_text("The difference is")).to_be_visible()
    expect(screen.locator(".gc-forest-row")).to_have_count(1)
    elsewhere(others())
    expect(screen.locator(".gc-forest-row")).to_have_count(6)
    expect(screen.locator(".gc-forest-total, .gc-study-truth")).to_have_count(0)

    screen.get_by_role("button", name="Put them together").click()
    expect(screen.locator(".gc-forest-total")).to_have_count(4)
    expect(screen.locator(".screen-said")).to_contain_text("All 6 studies together find")
    expect(phone.get_by_text("All 6 studies together find")).to_be_visible()
    assert screen.locator(".gc-study-truth").count() == 0
    screen.get_by_role("button", name="Show what is true").click()
    expect(screen.locator(".gc-study-truth")).to_have_count(4)
    expect(screen.locator(".screen-said")).to_contain_text("In this world")
    phone.reload()
    expect(phone.get_by_role("heading", name="Behind the curtain")).to_be_visible()
    expect(
        phone.get_by_text("by chance, 1000 people").or_(phone.get_by_text("by chance, 1,000 people"))
    ).to_be_visible()
    assert "[object" not in phone.locator("main").inner_text()
    for page in (screen, phone):
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            assert complaints(page) == []
    screen.set_viewport_size({"width": 400, "height": 800})
    assert screen.evaluate(FITS) and phone.evaluate(FITS)
