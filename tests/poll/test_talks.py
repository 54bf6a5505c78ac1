"""What phones and the teacher's screen say and hear, with a room of their own and no server in between."""

import asyncio
import json
from collections.abc import Callable, Coroutine
from pathlib import Path

import pytest
from tornado.web import HTTPError

from tests.course import COURSE
from tests.elsewhere import elsewhere
from tests.poll.serving import fresh_token
from widgets.poll.ballots import Ballots
from widgets.poll.live import BREATH, SPARE, Live
from widgets.poll.requests import RequestLines
from widgets.poll.room import Room
from widgets.poll.talk import PhoneTalk, ScreenTalk, Talk, Wire

ONE, STUDY = "02.how-many-studies", next(iter(COURSE.own_study))
KEY = "a key"


class Class:
    """A room with those who look at it; each of them by what it heard."""

    def __init__(self, folder: Path) -> None:
        self.ballots = Ballots(folder)
        self.live = Live(Room(COURSE, self.ballots, class_size=3))
        self.heard: dict[Talk, list[dict]] = {}
        self.hung_up: list[Talk] = []
        self.ended = 0

    def phone(self, address: str = "10.0.0.1") -> PhoneTalk:
        return self._with(lambda wire: PhoneTalk(self.live, wire, self.ballots.code, self.ballots.tickets), address)

    def screen(self) -> ScreenTalk:
        def hand_out(on: bool) -> list[str]:
            self.ballots.hand_out(2 if on else 0)
            return self.ballots.tickets()

        def end() -> None:
            self.ended += 1

        made = lambda wire: ScreenTalk(self.live, wire, KEY, lambda: {"code": "x"}, hand_out, lambda: "", end)  # noqa: E731
        return self._with(made, "10.0.0.9")

    def _with(self, make: Callable[[Wire], Talk], address: str) -> Talk:
        news: list[dict] = []
        talk = make(Wire(lambda text: news.append(json.loads(text)), lambda: self.hung_up.append(talk), address))
        self.heard[talk] = news
        return talk

    def joined(self, **more: str) -> PhoneTalk:
        phone = self.phone()
        assert phone.take(said("join", code=self.ballots.code, token=fresh_token(), **more))
        return phone

    def entered(self) -> ScreenTalk:
        screen = self.screen()
        assert screen.take(said("enter", key=KEY))
        return screen

    def last(self, talk: Talk) -> dict:
        return self.heard[talk][-1]


def said(do: str, **more: object) -> str:
    return json.dumps({"do": do} | more)


Scene = Callable[[Class], Coroutine]


@pytest.fixture
def play(tmp_path: Path) -> Callable[[Scene], None]:
    """Give what plays a scene in a class; its votes lie in a file that one thread alone may use."""

    async def played(scene: Scene) -> None:
        room = Class(tmp_path / "votes")
        try:
            await scene(room)
        finally:
            room.ballots.close()

    return lambda scene: elsewhere(played(scene))


def test_a_phone_that_knows_the_code_hears_where_the_room_is_and_one_that_does_not_hears_that(play) -> None:
    async def come(room: Class) -> None:
        lost = room.phone()
        assert not lost.take(said("join", code="NONE", token=fresh_token()))
        assert (room.heard[lost], lost.known, len(room.live.phones)) == ([{"unknown": True}], False, 0)
        assert not lost.take(said("vote", round=1, choice=[0])), "who is not in says nothing"
        phone = room.phone()
        assert phone.take(said("join", code=room.ballots.code.lower(), token=fresh_token()))
        assert (room.heard[phone], phone.known, len(room.live.phones)) == ([{"phase": "waiting"}], True, 1)
        assert not phone.take(said("join", code=room.ballots.code, token=fresh_token())), "one comes in once"
        assert not phone.take("no message")
        assert not phone.take('{"do":' + "[" * 1000), "as deep as its length allows, which no reader goes down"
        room.live.leave(phone)
        assert len(room.live.phones) == 0

    play(come)


def test_a_vote_is_answered_and_only_its_phone_counts_as_one_that_has_answered(play) -> None:
    async def vote(room: Class) -> None:
        phone, other = room.joined(), room.joined()
        assert phone.take(said("vote", round=1, choice=[0]))
        assert room.last(phone) == {"vote": "late", "round": 1}
        assert not phone.answered
        room.live.room.ask(ONE)
        room.live.tell_all()
        assert room.last(phone)["phase"] == room.last(other)["phase"] == "open"
        assert phone.take(said("vote", round=1, choice=[1]))
        assert room.last(phone) == {"vote": "counted", "round": 1}
        assert (phone.answered, other.answered) == (True, False)
        assert phone.take(said("vote", round=7, choice=[1]))
        assert (room.last(phone)["vote"], phone.answered) == ("late", True)
        assert not other.take(said("vote", round=1, choice=[0, 1]))
        assert room.last(other)["phase"] == "open"

    play(vote)


def test_the_screen_hears_of_each_phone_and_each_answer_within_a_breath(play) -> None:
    async def vote(room: Class) -> None:
        screen = room.entered()
        screen.take(said("ask", item=ONE))
        assert room.last(screen)["phones"] == 0
        phone = room.joined()
        await asyncio.sleep(2 * BREATH)
        assert (room.last(screen)["phones"], room.last(screen)["answers"]) == (1, 0)
        assert phone.take(said("vote", round=1, choice=[1]))
        await asyncio.sleep(2 * BREATH)
        assert room.last(screen)["answers"] == 1

    play(vote)


def test_every_phone_hears_its_own_seed_of_a_study(play) -> None:
    async def hear(room: Class) -> None:
        phones = [room.joined() for _ in range(3)]
        room.live.room.ask(STUDY)
        room.live.tell_all()
        seeds = [room.last(one)["seed"] for one in phones]
        assert seeds == [room.live.room.for_one(one.token)["seed"] for one in phones]
        assert len(set(seeds)) == 3
        assert {room.last(one)["phase"] for one in phones} == {"open"}

    play(hear)


def test_where_tickets_count_nobody_comes_in_without_one_and_each_answers_once(play) -> None:
    async def come(room: Class) -> None:
        early, screen = room.joined(), room.entered()
        room.live.room.ask(ONE)
        early.take(said("vote", round=1, choice=[0]))
        assert screen.take(said("tickets", on=True))
        tickets = next(one["tickets"] for one in room.heard[screen] if "tickets" in one)
        assert len(set(tickets)) == 2 and {len(one) for one in tickets} == {8}
        assert (room.last(early), room.hung_up, len(room.live.phones)) == ({"ticket": True}, [early], 0)
        assert (room.last(screen)["phones"], room.last(screen)["answers"]) == (0, 0)
        assert room.live.room.for_screen()["answers"] == 0, "what was answered without one is asked anew"
        lost = room.phone()
        assert not lost.take(said("join", code=room.ballots.code, token=fresh_token(), ticket="FFFFFFFF"))
        assert (room.heard[lost], len(room.live.phones)) == ([{"ticket": True}], 0)
        twice = [room.joined(ticket=tickets[0].lower()) for _ in range(2)]
        for phone, choice in zip([*twice, room.joined(ticket=tickets[1])], (0, 1, 1), strict=True):
            assert phone.take(said("vote", round=2, choice=[choice]))
        assert room.live.room.for_screen()["answers"] == 2
        assert screen.take(said("tickets", on=False))
        assert room.ballots.tickets() == []
        assert room.joined().token != room.joined().token

    play(come)


def test_the_screen_does_what_the_teacher_says_and_only_with_the_key(play) -> None:
    async def teach(room: Class) -> None:
        lost = room.screen()
        assert not lost.take(said("enter", key="another"))
        assert (room.heard[lost], lost.known) == ([{"unknown": True}], False)
        assert not lost.take(said("ask", item=ONE))
        screen, phone = room.entered(), room.joined()
        assert room.heard[screen][0] == {"welcome": {"code": "x"}}
        assert room.heard[screen][1]["phase"] == "waiting"
        assert not screen.take(said("enter", key=KEY))
        assert screen.take(said("ask", item="02.no-such"))
        assert "02.no-such" in room.last(screen)["trouble"]
        assert screen.take(said("ask", item=ONE))
        assert room.last(screen)["phase"] == room.last(phone)["phase"] == "open"
        assert screen.take(said("on", phase="closed")), "two presses at once are one step"
        assert room.live.room.for_screen()["phase"] == "open"
        assert screen.take(said("discuss"))
        assert room.last(screen)["phase"] == room.last(phone)["phase"] == "pairs"
        assert screen.take(said("on", phase="pairs"))
        assert screen.take(said("hide", on=True))
        assert room.last(screen)["hidden"] is True
        assert screen.take(said("on", phase="open"))
        assert room.last(phone)["phase"] == "closed"
        assert screen.take(said("hide", on=False))
        assert (room.last(screen)["hidden"], room.last(phone)["phase"]) == (False, "closed")
        assert screen.take(said("end"))
        assert room.last(phone) == room.last(screen) == {"ended": True}
        assert room.ended == 1

    play(teach)


def test_words_that_are_let_through_are_told_to_the_phones(play) -> None:
    async def write(room: Class) -> None:
        screen, phones = room.entered(), [room.joined() for _ in range(5)]
        assert screen.take(said("ask", item="02.better-anyway"))
        assert all(one.take(said("words", round=1, text="hiccups")) for one in phones)
        assert screen.take(said("on", phase="open"))
        mark = room.last(screen)["words"]["mark"]
        assert screen.take(said("let through", round=1, mark=mark, places=[0]))
        assert [room.last(one)["words"]["shown"] for one in [screen, *phones]] == [[["hiccups", 5]]] * 6

    play(write)


def test_an_address_that_stands_out_is_said_without_its_name_and_can_be_kept_out(play) -> None:
    async def crowd(room: Class) -> None:
        screen = room.entered()
        room.live.room.ask(ONE)
        for address in ["10.0.0.7"] * 5 + ["10.0.0.8"]:
            phone = room.phone(address)
            assert phone.take(said("join", code=room.ballots.code, token=fresh_token()))
            assert phone.take(said("vote", round=1, choice=[0]))
        shown = room.live.for_screen()
        assert shown["crowded"] == {"answers": 5, "phones": 5}
        assert (shown["phones"], shown["barred"], shown["answers"]) == (6, 0, 6)
        assert screen.take(said("keep out", on=True))
        shown = room.live.for_screen()
        assert (shown["phones"], shown["barred"], shown["answers"], shown["crowded"]) == (1, 1, 1, None)
        assert len(room.hung_up) == 5
        assert screen.take(said("keep out", on=False))
        shown = room.live.for_screen()
        assert (shown["barred"], shown["answers"]) == (0, 6)

    play(crowd)


def test_a_line_over_requests_is_held_by_who_is_known_alone_and_ends_with_what_no_page_says(play) -> None:
    async def ask(room: Class) -> None:
        lines = RequestLines(
            room.live, lambda wire: PhoneTalk(room.live, wire, room.ballots.code, room.ballots.tickets)
        )
        token = fresh_token()
        join = said("join", code=room.ballots.code, token=token).encode()
        lost = lines.begin(said("join", code="NONE", token=token).encode(), "10.0.0.1")
        assert lost == {"line": None, "news": [{"unknown": True}]}
        first = lines.begin(join, "10.0.0.1")
        assert first["news"] == [{"phase": "waiting"}]
        second = lines.begin(join, "10.0.0.1")
        assert not lines.is_open(first["line"]), "a page that comes back takes its old line's place"
        assert lines.is_open(second["line"]) and len(room.live.phones) == 1
        other = lines.begin(said("join", code=room.ballots.code, token=fresh_token()).encode(), "10.0.0.2")
        assert lines.is_open(second["line"]) and lines.is_open(other["line"])
        room.live.room.ask(ONE)
        room.live.tell_all()
        assert [one["phase"] for one in (await lines.hear(other["line"]))["news"]] == ["open"]
        lines.say(other["line"], said("vote", round=1, choice=[0]).encode())
        assert (await lines.hear(other["line"]))["news"] == [{"vote": "counted", "round": 1}]
        assert lines.is_open(other["line"])
        with pytest.raises(HTTPError, match="403"):
            lines.say(other["line"], b"no message")
        assert not lines.is_open(other["line"]) and len(room.live.phones) == 1
        with pytest.raises(HTTPError, match="410"):
            lines.say(other["line"], said("vote", round=1, choice=[0]).encode())
        with pytest.raises(HTTPError, match="410"):
            await lines.hear("no line")
        for place in range(room.live.room.counted.most + SPARE - 1):
            lines.begin(said("join", code=room.ballots.code, token=fresh_token()).encode(), f"10.0.1.{place}")
        with pytest.raises(HTTPError, match="503"):
            lines.begin(said("join", code=room.ballots.code, token=fresh_token()).encode(), "10.0.2.1")
        lines.end(second["line"])
        lines.end("no line")
        assert not lines.is_open(second["line"])

    play(ask)
