"""A study that a room runs together, phone by phone: only what its plan and its seed give is counted."""

import asyncio
import json
from pathlib import Path

import pytest

from tests.course import COURSE
from tests.poll.asking import opened, run
from tests.poll.serving import Caller, Poll, fresh_token
from tests.poll.studying import DESIGNS, STUDY, planned, send
from widgets.poll.ballots import Ballots
from widgets.poll.joint import Planned
from widgets.poll.live import BREATH, Live
from widgets.poll.room import NotAVote, Room
from widgets.worlds import pooled


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
