"""How long a poll waits for whom, by a clock that the tests hold: lines over requests, breaths, and new networks."""

import asyncio
import json
from collections.abc import Callable
from itertools import count
from types import SimpleNamespace

import pytest
from tornado.web import HTTPError
from tornado.websocket import WebSocketClosedError

from tests.course import COURSE
from tests.elsewhere import elsewhere
from widgets.poll import live as live_module
from widgets.poll import requests as requests_module
from widgets.poll.live import BREATH, Live, send
from widgets.poll.pace import MOST
from widgets.poll.place import Door
from widgets.poll.requests import GONE_AFTER, MOST_NEWS, RequestLines
from widgets.poll.run import _way_in
from widgets.poll.service import _tell_of_new_networks, _welcome


class Loop:
    """A loop that only notes for when something is put off."""

    def __init__(self) -> None:
        self.waiting: dict[int, tuple[float, Callable[[], None]]] = {}
        self._names = count(1)

    def call_later(self, seconds: float, act: Callable[[], None]) -> int:
        self.waiting[name := next(self._names)] = (seconds, act)
        self.last = name
        return name

    def remove_timeout(self, name: int) -> None:
        del self.waiting[name]


class Screen:
    """A screen that notes what it hears."""

    def __init__(self, heard: list[dict]) -> None:
        self._heard = heard

    def write_message(self, text: str) -> None:
        self._heard.append(json.loads(text))


class Page:
    """A talk that is known from its first message on, and says no to `no`."""

    def __init__(self, wire) -> None:
        self.wire, self.known, self.token = wire, False, ""

    def take(self, text: bytes) -> bool:
        self.known = text != b"no"
        return self.known


@pytest.fixture
def loop(monkeypatch) -> Loop:
    made = Loop()
    for module in (requests_module, live_module):
        monkeypatch.setattr(module, "IOLoop", SimpleNamespace(current=lambda: made))
    return made


@pytest.fixture
def lines(loop) -> tuple[RequestLines, list[Page]]:
    left, pages = [], []

    def talk_with(wire) -> Page:
        pages.append(Page(wire))
        return pages[-1]

    made = RequestLines(SimpleNamespace(leave=left.append), talk_with)
    made.left, made.pages = left, pages
    return made


def test_a_page_that_says_or_asks_something_is_waited_for_anew_and_one_that_does_not_has_left(loop, lines) -> None:
    async def talk() -> None:
        name = lines.begin(b"yes", "here")["line"]
        assert [seconds for seconds, _ in loop.waiting.values()] == [GONE_AFTER]
        for act in (lambda: lines.say(name, b"yes"), lambda: lines.pages[0].wire.post('{"n": 1}')):
            before = set(loop.waiting)
            act()
            assert len(loop.waiting) == 1
        lines.say(name, b"yes")
        assert before.isdisjoint(loop.waiting), "the old wait is over"
        before = loop.last
        assert (await lines.hear(name))["news"] == [{"n": 1}]
        assert (len(loop.waiting), loop.last) == (1, before + 2), "as it asks, and as it is answered"
        [(_, gone)] = loop.waiting.values()
        gone()
        assert not lines.is_open(name)
        assert (lines.left, loop.waiting) == (lines.pages, {})

    elsewhere(talk())


def test_nobody_waits_for_a_page_that_is_not_known_or_was_sent_away(loop, lines) -> None:
    async def talk() -> None:
        assert lines.begin(b"no", "here") == {"line": None, "news": []}
        assert loop.waiting == {}
        name = lines.begin(b"yes", "here")["line"]
        with pytest.raises(HTTPError, match="403"):
            lines.say(name, b"no")
        assert (lines.is_open(name), loop.waiting) == (False, {})
        name = lines.begin(b"yes", "here")["line"]
        lines.pages[-1].wire.hang_up()
        assert (lines.is_open(name), loop.waiting, len(lines.left)) == (False, {}, 2)

    elsewhere(talk())


def test_nobody_waits_for_a_page_that_left_while_it_waited_for_news(loop, lines) -> None:
    async def talk() -> None:
        name = lines.begin(b"yes", "here")["line"]
        hears = asyncio.ensure_future(lines.hear(name))
        await asyncio.sleep(0)
        lines.end(name)
        lines.pages[0].wire.post('{"ended": true}')
        assert (await hears)["news"] == [{"ended": True}]
        assert loop.waiting == {}

    elsewhere(talk())


def test_a_page_that_leaves_all_news_lying_has_left(loop, lines) -> None:
    async def talk() -> None:
        name = lines.begin(b"yes", "here")["line"]
        for _ in range(MOST_NEWS):
            lines.pages[0].wire.post("{}")
        assert lines.is_open(name)
        lines.pages[0].wire.post("{}")
        assert not lines.is_open(name)

    elsewhere(talk())


def test_a_page_that_asks_for_news_faster_than_any_of_ours_has_left(loop, lines) -> None:
    async def talk() -> None:
        name = lines.begin(b"yes", "here")["line"]
        for _ in range(MOST):
            lines.pages[0].wire.post("{}")
            await lines.hear(name)
        assert lines.is_open(name)
        with pytest.raises(HTTPError, match="403"):
            await lines.hear(name)
        assert (lines.is_open(name), lines.left) == (False, lines.pages)

    elsewhere(talk())


def test_screens_are_told_at_once_and_then_with_a_breath_between(loop, monkeypatch) -> None:
    # As on a machine that was started this moment.
    clock = SimpleNamespace(now=0.0)
    monkeypatch.setattr(live_module.time, "monotonic", lambda: clock.now)
    counted = SimpleNamespace(most=4, addresses=list, displaced=None)
    room = SimpleNamespace(counted=counted, for_screen=lambda: {"phase": "open"})
    live = Live(room)
    heard = []
    live.screens.add(Screen(heard))
    live.news_for_screens()
    live.news_for_screens()
    [(seconds, tell)] = loop.waiting.values()
    assert seconds == 0
    tell()
    assert [one["phase"] for one in heard] == ["open"]
    loop.waiting.clear()
    clock.now += BREATH / 4
    live.news_for_screens()
    [(seconds, _)] = loop.waiting.values()
    assert seconds == pytest.approx(BREATH * 3 / 4)


def test_whoever_is_gone_meanwhile_keeps_nobody_from_hearing() -> None:
    heard = []

    def gone(_: str) -> None:
        raise WebSocketClosedError

    send([SimpleNamespace(write_message=gone), SimpleNamespace(write_message=heard.append)], {"says": "é"})
    assert heard == ['{"says":"é"}']


def test_a_network_that_comes_is_told_to_the_screens_once() -> None:
    doors = [Door("http://10.0.0.5:8870/", "wlan0")]
    heard = []
    place = SimpleNamespace(doors=lambda: list(doors))
    screens = SimpleNamespace(screens=[Screen(heard)])
    look = _tell_of_new_networks(place, screens, "CDFH")
    look()
    assert heard == []
    doors.append(Door("http://10.9.9.9:8870/", "eth0"))
    look()
    look()
    [news] = heard
    assert [one["address"] for one in news["doors"]] == [one.address for one in doors]
    assert all(one["picture"].startswith("data:image/svg+xml") for one in news["doors"])
    assert len({one["picture"] for one in news["doors"]}) == 2


def test_a_screen_is_told_how_to_come_in_and_what_can_be_asked_lesson_by_lesson() -> None:
    shown = _welcome(SimpleNamespace(doors=lambda: [Door("http://10.0.0.5/", "wlan0")]), COURSE, "CDFH", ())
    assert shown["code"] == "CDFH"
    assert [(one["address"], one["network"]) for one in shown["doors"]] == [("http://10.0.0.5/", "wlan0")]
    assert len(shown["lessons"]) == len(COURSE.lesson)
    ids = [[one["id"] for one in lesson["asks"]] for lesson in shown["lessons"]]
    assert "02.how-many-studies" in ids[2] and any(next(iter(COURSE.own_study)) in own for own in ids)
    assert all(one.startswith(f"{number:02}.") or one in COURSE.claim for number, own in enumerate(ids) for one in own)
    assert all(one["asks"] and one["label"] for lesson in shown["lessons"] for one in lesson["asks"])


def test_the_terminal_says_each_way_in_or_that_there_is_none_yet() -> None:
    ways = [Door("http://10.0.0.5:8870/", "wlan0"), Door("http://class.local/")]
    said = _way_in(COURSE.words, SimpleNamespace(doors=lambda: ways), "CDFH")
    assert "    http://10.0.0.5:8870/CDFH   (wlan0)\n    http://class.local/CDFH\n" in said
    assert said.endswith(f"\n{COURSE.words('poll-each-network')}\n")
    one = _way_in(COURSE.words, SimpleNamespace(doors=lambda: ways[1:]), "CDFH")
    assert one.endswith("    http://class.local/CDFH\n\n"), "where there is one way, nobody reads which to take"
    none = _way_in(COURSE.words, SimpleNamespace(doors=list), "CDFH")
    assert " ".join(none.split()) == " ".join(COURSE.words("poll-no-network-yet", code="CDFH").split())
