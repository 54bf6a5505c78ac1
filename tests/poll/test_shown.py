"""What is shown of a question in each of its phases, whole: nothing more to a phone, and nothing less to the screen."""

import json
from pathlib import Path
from types import SimpleNamespace

import msgspec
import pytest

from tests.course import COURSE
from tests.elsewhere import elsewhere
from tests.poll.asking import ask, run
from tests.poll.serving import Caller, Poll, fresh_token
from tests.poll.studying import STUDY
from widgets.pieces.study import PEOPLE
from widgets.poll.ballots import Ballots
from widgets.poll.live import Live
from widgets.poll.offered import Ask, Line, Option
from widgets.poll.requests import RequestLine
from widgets.poll.room import Room
from widgets.poll.showing import Before, shown_question
from widgets.poll.strangers import Strangers
from widgets.worlds import Plan, expected, true_effect

OPTIONS = (Option("One", "Why one.", right=True, place=2), Option("Other", "Why other.", right=False, place=1))
CHOICE = Ask("02.a", "02", "Question", "Which?", OPTIONS, many=True, found="It was one.")
ORDER = Ask("02.b", "02", "Question", "In which order?", OPTIONS, ordered=True)
LINE = Ask("02.c", "02", "Question", "How many?", (), found="It was 7.5.", line=Line(5, 10, 0.5, "cries", 7, 8, 7.5))
VOTES, ORDERS, GUESSES = [(0,), (0, 1), (0,)], [(0, 1), (0, 1), (1, 0), (0, 1)], [(0,), (5,), (5,)]
EARLIER, UNSEEN = Before(5, [4, 1]), Before(4, None)


@pytest.mark.parametrize("phase", ["open", "closed", "explained"])
def test_of_options_each_phase_shows_what_it_may(phase: str) -> None:
    explained = phase == "explained"
    told = [{"why": "Why one.", "fits": True}, {"why": "Why other.", "fits": False}] if explained else [{}, {}]
    bare = {"asks": "Which?", "many": True} | ({"found": "It was one."} if explained else {})

    def options(*more: dict) -> dict:
        texts = [{"text": "One"}, {"text": "Other"}]
        return {"options": [text | own | one for text, own, one in zip(texts, more or ({}, {}), told, strict=True)]}

    assert shown_question(CHOICE, phase, None, EARLIER) == bare | options()
    counted = options({"count": 3}, {"count": 1})
    assert shown_question(CHOICE, phase, VOTES, None) == bare | counted
    assert shown_question(CHOICE, phase, VOTES, UNSEEN) == bare | counted
    both = options({"count": 3, "before": 4}, {"count": 1, "before": 1})
    assert shown_question(CHOICE, phase, VOTES, EARLIER) == bare | both | {"before": 5}


@pytest.mark.parametrize("phase", ["open", "explained"])
def test_of_an_order_the_mean_places_are_shown(phase: str) -> None:
    known = [{"why": "Why one.", "place": 2}, {"why": "Why other.", "place": 1}] if phase == "explained" else [{}, {}]
    bare = {"asks": "In which order?", "many": False, "ordered": True}
    names = [{"text": "One"} | known[0], {"text": "Other"} | known[1]]
    assert shown_question(ORDER, phase, None, EARLIER) == bare | {"options": names}
    means = [{"mean": 1.25}, {"mean": 1.75}]
    shown = [one | more for one, more in zip(names, means, strict=True)]
    assert shown_question(ORDER, phase, ORDERS, UNSEEN) == bare | {"options": shown}
    earlier = [one | {"earlier": at} for one, at in zip(shown, (4, 1), strict=True)]
    assert shown_question(ORDER, phase, ORDERS, EARLIER) == bare | {"options": earlier, "before": 5}


@pytest.mark.parametrize("phase", ["open", "explained"])
def test_of_a_line_the_numbers_that_were_guessed_are_shown(phase: str) -> None:
    explained = phase == "explained"
    own = {"least": 5, "most": 10, "step": 0.5, "unit": "cries"}
    own |= {"low": 7, "high": 8, "answer": 7.5} if explained else {}
    bare = {"asks": "How many?", "many": False, "options": []} | ({"found": "It was 7.5."} if explained else {})
    assert LINE.places == 11
    assert shown_question(LINE, phase, None, EARLIER) == bare | {"line": own}
    guessed = own | {"guesses": [[5, 1], [7.5, 2]]}
    assert shown_question(LINE, phase, GUESSES, UNSEEN) == bare | {"line": guessed}
    before = Before(6, [0, 6, *[0] * 9])
    both = guessed | {"earlier": [[5.5, 6]]}
    assert shown_question(LINE, phase, GUESSES, before) == bare | {"line": both, "before": 6}


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(COURSE, Ballots(tmp_path / "votes"), class_size=3)


def test_a_phone_is_told_all_that_it_needs_for_a_study_and_the_truth_only_at_the_end(room: Room) -> None:
    room.ask(STUDY)
    study = COURSE.own_study[STUDY]
    joint = room._ask
    told, world = joint._told, joint._told.as_world()
    moment = next(one for one in COURSE.moment.values() if one.minutes == study.start.minutes)
    plan = {"intro": study.intro, "world": world.as_data(), "minutes": study.start.minutes, "when": moment.when}
    bare = {
        "asks": study.title,
        "designs": [msgspec.to_builtins(one) for one in COURSE.design.values()],
        "outcome": msgspec.to_builtins(COURSE.outcome[study.start.outcome]),
    }
    plan |= {"people": PEOPLE}
    assert told.id in study.worlds
    assert joint.for_phones("open", []) == bare | {"plan": plan}
    assert joint.for_screen("open", []) == bare | {"studies": []}
    # Of two designs, one with a study of a design of its own.
    studies = [(0, 100, 1.0, 0.5, 0.0, 2.0), (2, 50, 3.00004, 0.5, 2.0, 4.0)]
    closed = joint.for_screen("closed", studies)
    assert closed["studies"] == [[0, 100, 1.0, 0.5, 0.0, 2.0], [2, 50, 3.0, 0.5, 2.0, 4.0]]
    assert [group and (group["n"], round(group["mean"], 3)) for group in closed["groups"]] == [(1, 1), None, (1, 3)]
    together = closed["together"]
    assert together["n"] == 2 and round(together["mean"], 3) == 2
    assert together["low"] < 1.5 and together["high"] > 2.5 and together["unlike"] > 0
    assert "truth" not in closed
    truth = joint.for_phones("explained", [])["truth"]
    plans = [Plan(one.id, PEOPLE[-1], study.start.minutes, study.start.outcome) for one in COURSE.design.values()]
    assert truth == {
        "value": true_effect(world, plans[0]),
        "says": told.truth,
        "means": [expected(world, one) for one in plans],
        "managed": round(100 * told.manage_tears),
        "slipped": round(100 * (1 - told.manage_holding)),
    }


def test_who_gives_way_is_the_last_of_the_busiest_address_and_is_told(room: Room) -> None:
    room.ask("02.how-many-studies")
    told: list = []
    room.counted.displaced = lambda number, device: told.append((number, device))
    tokens = [fresh_token() for _ in range(7)]
    for token in tokens[:5]:
        assert room.vote(token, 1, [0], "busy") == "counted"
    assert room.vote(tokens[5], 1, [1], "calm") == "counted"
    assert room.vote(tokens[6], 1, [1], "calm") == "counted"
    gone = room.counted.device(tokens[4])
    assert told == [(1, gone)]
    assert gone not in room._ballots.votes(1) and len(room._ballots.votes(1)) == 6, "nor is it in the file"
    assert room.for_screen()["answers"] == room.counted.most == 6
    assert room.vote(fresh_token(), 1, [1], "busy") == "full", "an address gives nothing back to itself"
    came = [room.vote(fresh_token(), 1, [1], "calm") for _ in range(2)]
    assert came == ["counted", "full"], "until both have as many"


class Someone(SimpleNamespace):
    """One of many, each of whom is somebody else."""

    __hash__ = object.__hash__


@pytest.mark.parametrize(("phase", "who"), [("open", ["screen"]), ("closed", ["phone", "screen"])])
def test_what_is_hidden_is_told_to_whoever_would_see_it(room: Room, phase: str, who: list[str]) -> None:
    room.ask("02.how-many-studies")
    if phase == "closed":
        room.move_on()
    live, heard = Live(room), []
    live.screens.add(Someone(write_message=lambda text: heard.append(("screen", json.loads(text)["phones"]))))
    phone = Someone(token="a", address="b", write_message=lambda _: heard.append(("phone", None)))
    live.phones.let_in(phone)
    for on in (True, False):
        heard.clear()
        live.hide(on)
        assert room.hidden is on
        assert [one for one, _ in heard] == who and heard[-1] == ("screen", 1)
    heard.clear()
    for on in (True, False):
        live.keep_out(on)
    assert [one for one, _ in heard] == ["screen", "screen"]


class Stream(Someone):
    """A connection, as far as the door knows one."""

    def close(self) -> None:
        self.gone = True

    def closed(self) -> bool:
        return self.gone


def test_the_door_holds_so_many_and_then_the_oldest_of_the_busiest_address_goes() -> None:
    door = Strangers(most=3)
    streams = [Stream(gone=False, name=place) for place in range(5)]
    for one, address in zip(streams[:3], ("a", "b", "b"), strict=True):
        door.came(one, address)
    assert not any(one.gone for one in streams)
    door.came(streams[3], "a")
    assert [one.gone for one in streams] == [True, False, False, False, False]
    streams[1].close()
    door.came(streams[4], "b")
    assert [one.gone for one in streams] == [True, True, False, False, False], "one that had gone makes room"
    for one in streams:
        door.is_known(one)
    assert not door._standing


def test_whoever_waits_for_news_is_no_stranger_meanwhile_and_one_again_after(monkeypatch) -> None:
    happened: list[str] = []

    async def hear(name: str) -> dict:
        happened.append(f"hears {name}")
        return {"news": []}

    door = SimpleNamespace(
        is_known=lambda stream: happened.append(f"{stream} is known"),
        came=lambda stream, address: happened.append(f"{stream} came from {address}"),
    )
    for known in (True, False):
        happened.clear()
        asked = SimpleNamespace(
            strangers=door,
            lines=SimpleNamespace(is_open=lambda name, known=known: known, hear=hear),
            request=SimpleNamespace(server_connection=SimpleNamespace(stream="it"), remote_ip="10.0.0.1"),
        )
        assert elsewhere(RequestLine._hear(asked, "line")) == {"news": []}
        assert happened == [*["it is known"] * known, "hears line", "it came from 10.0.0.1"]


def test_tickets_are_handed_out_for_the_class_and_taken_back(poll: Poll) -> None:
    async def act() -> None:
        screen = await Caller.screen(poll)
        for on, many in ((True, poll.class_size), (False, 0)):
            await screen.say(do="tickets", on=on)
            assert len(set((await screen.hear("tickets"))["tickets"])) == many

    run(act())


def test_a_page_under_another_of_our_names_opens_a_line(poll: Poll) -> None:
    async def act() -> None:
        phone = await Caller.call(poll, "phone", Origin=f"http://localhost:{poll.port}")
        await phone.say(do="join", code=poll.code, token=fresh_token())
        assert await phone.hear("phase")

    run(act())


def test_what_is_ours_says_no_name_of_a_program_and_goes_nowhere_else(poll: Poll) -> None:
    _, headers = ask(poll)
    said = dict(line.split(": ", 1) for line in headers.strip().splitlines())
    assert "Server" not in said
    assert (said["X-Content-Type-Options"], said["Referrer-Policy"]) == ("nosniff", "no-referrer")
    assert (said["Cross-Origin-Resource-Policy"], said["Cache-Control"]) == ("same-origin", "no-cache")
    kinds = {"static/phone.js": "text/javascript", "static/theme.css": "text/css", "": "text/html"}
    for path, kind in kinds.items():
        assert f"Content-Type: {kind}; charset=utf-8" in ask(poll, path)[1]
