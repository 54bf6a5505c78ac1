"""A poll over plain requests, for networks that let no socket through: the same rules, and nothing lost."""

import json
import time
from http.client import HTTPConnection
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.elsewhere import elsewhere
from tests.patience import PATIENCE
from tests.poll.asking import QUESTION
from tests.poll.serving import Caller, Poll, fresh_token, polling
from tests.poll.test_pages import QUESTION as ASKS
from tests.poll.test_pages import Visit, open_question, screen_of, visit
from widgets.poll.live import SPARE

__all__ = ["visit"]

# What becomes of a socket behind a school's proxy, and where a browser has none.
BLOCKED = {
    "refused": "globalThis.WebSocket = class { static OPEN = 1; close() {} "
    "constructor() { setTimeout(() => this.onclose?.(), 50); } };",
    "never answered": "globalThis.WebSocket = class { static OPEN = 1; close() {} };",
    "open and silent": "globalThis.WebSocket = class { static OPEN = 1; readyState = 1; close() {} send() {} "
    "constructor() { setTimeout(() => this.onopen?.(), 50); } };",
    "missing": "globalThis.WebSocket = class { static OPEN = 1; constructor() { throw new Error('SecurityError'); } };",
}


class Asker:
    """A page that talks over requests, without a browser."""

    def __init__(self, poll: Poll, part: str = "phone") -> None:
        self.poll, self.part, self.name = poll, part, ""

    def post(self, what: str, body: object = None, **headers: str) -> tuple[int, dict]:
        connection = HTTPConnection("127.0.0.1", self.poll.port, timeout=60)
        try:
            sent = body if isinstance(body, bytes) else json.dumps(body).encode() if body is not None else b""
            origin = {"Origin": self.poll.address.rstrip("/")}
            connection.request("POST", f"/line/{self.part}/{what}", sent, origin | headers)
            answer = connection.getresponse()
            text = answer.read()
            return answer.status, json.loads(text) if answer.status == 200 else {}
        finally:
            connection.close()

    def begin(self, **first: object) -> tuple[int, list[dict]]:
        status, said = self.post("begin", first)
        self.name = said.get("line") or ""
        return status, said.get("news", [])

    def join(self, token: str | None = None) -> tuple[int, list[dict]]:
        return self.begin(do="join", code=self.poll.code, token=token or fresh_token())

    def say(self, **message: object) -> int:
        return self.post(f"say/{self.name}", message)[0]

    def hear(self, wanted: str) -> dict:
        until = time.monotonic() + 60
        while time.monotonic() < until:
            status, said = self.post(f"hear/{self.name}")
            assert status == 200
            for message in said["news"]:
                if wanted in message:
                    return message
        raise AssertionError(f"{wanted} was not heard")

    def vote(self, number: int, *choice: int) -> str:
        assert self.say(do="vote", round=number, choice=choice) == 200
        return self.hear("vote")["vote"]


def opened(poll: Poll) -> tuple[Asker, int]:
    """Open a question from a screen that talks over requests, as the phones do."""
    screen = Asker(poll, "screen")
    _, news = screen.begin(do="enter", key=poll.key)
    assert [next(iter(one)) for one in news] == ["welcome", "phase"]
    assert screen.say(do="ask", item=QUESTION) == 200
    return screen, screen.hear("phase")["round"]


def answers(screen: Asker, number: int) -> None:
    """Wait until so many answers are counted."""
    while screen.hear("phase")["answers"] != number:
        pass


def test_votes_are_counted_once_whichever_way_a_phone_takes(poll: Poll) -> None:
    screen, number = opened(poll)
    token = fresh_token()
    first, second = Asker(poll), Asker(poll)
    _, news = first.join(token)
    assert news[0]["phase"] == "open"
    assert first.vote(number, 0) == "counted"
    second.join(token)
    assert second.vote(number, 1) == "counted"

    async def over_a_socket() -> None:
        phone = await Caller.phone(poll, token)
        assert await phone.vote(number, 2) == "counted"
        other = await Caller.phone(poll)
        assert await other.vote(number, 1) == "counted"

    elsewhere(over_a_socket())
    answers(screen, 2)


def test_a_page_that_comes_back_takes_the_place_of_its_own_old_line(poll: Poll) -> None:
    token = fresh_token()
    first, second = Asker(poll), Asker(poll)
    first.join(token)
    second.join(token)
    assert first.post(f"hear/{first.name}")[0] == 410
    assert second.say(do="vote", round=0, choice=[0]) == 200


def test_a_flood_ends_the_line_and_counts_nothing_more(poll: Poll) -> None:
    _, number = opened(poll)
    phone = Asker(poll)
    phone.join()
    came = [phone.say(do="vote", round=number, choice=[place % 4]) for place in range(25)]
    assert came.count(200) == 19, "joining was the first of twenty"
    assert came[19] == 403 and set(came[20:]) == {410}


def test_asking_for_news_without_end_ends_the_line(poll: Poll) -> None:
    phone = Asker(poll)
    phone.join()
    came = set()
    for _ in range(30):
        phone.post("say/" + phone.name, {"do": "vote", "round": 0, "choice": [0]})
        came.add(phone.post(f"hear/{phone.name}")[0])
    assert came <= {200, 403, 410} and 410 in came


@pytest.mark.parametrize("part", ["phone", "screen"])
@pytest.mark.parametrize(
    "body", [b"", b"junk", b"\xff\xfe", b"[]", b'{"do": "end"}', b'{"do": "enter", "key": "x"}', b"x" * 5000]
)
def test_junk_opens_no_line(poll: Poll, part: str, body: bytes) -> None:
    asker = Asker(poll, part)
    try:
        status, said = asker.post("begin", body)
    except OSError:  # what is too long is not even read
        assert len(body) == 5000
        return
    assert status in (200, 400, 413) and not said.get("line")


@pytest.mark.parametrize("headers", [{"Origin": "http://evil.example"}, {"Origin": ""}, {"Host": "evil.example:80"}])
@pytest.mark.parametrize("what", ["begin", "say/abc", "hear/abc"])
def test_a_page_elsewhere_is_not_answered(poll: Poll, headers: dict[str, str], what: str) -> None:
    assert Asker(poll).post(what, {"do": "join"}, **headers)[0] in (403, 421)


def test_lines_of_both_kinds_are_counted_together(tmp_path: Path) -> None:
    async def over_a_socket(poll: Poll) -> None:
        phone = await Caller.phone(poll)
        assert await phone.closed() == 1013

    # A poll of its own: what other tests left in theirs may go, and make room, at any moment.
    with polling(tmp_path / "votes", class_size=6) as poll:
        held = []
        while (asker := Asker(poll)).join()[0] == 200:
            held.append(asker)
            assert len(held) <= 12 + SPARE
        elsewhere(over_a_socket(poll))
        for asker in held:
            asker.post(f"say/{asker.name}", b"good bye")
        assert Asker(poll).join()[0] == 200


def test_nothing_is_lost_when_the_service_is_killed(tmp_path: Path) -> None:
    with polling(tmp_path / "votes", class_size=20) as poll:
        _, number = opened(poll)
        tokens = [fresh_token() for _ in range(8)]
        for place, token in enumerate(tokens):
            phone = Asker(poll)
            phone.join(token)
            assert phone.vote(number, place % 4) == "counted"
        poll.kill()
        poll.start()
        screen = Asker(poll, "screen")
        _, news = screen.begin(do="enter", key=poll.key)
        assert news[1]["answers"] == 8 and [one["count"] for one in news[1]["options"]] == [2, 2, 2, 2]
        again = Asker(poll)
        again.join(tokens[0])
        assert again.vote(number, 3) == "counted"
        answers(screen, 8)


@pytest.mark.parametrize("way", BLOCKED)
def test_a_class_answers_where_no_socket_comes_through(tmp_path: Path, visit: Visit, way: str) -> None:
    with polling(tmp_path / "votes", class_size=6) as poll:
        screen, phone = (visit("about:blank", width) for width in (1280, 390))
        for page, address in ((screen, screen_of(poll)), (phone, poll.address + poll.code)):
            page.add_init_script(BLOCKED[way])
            page.goto(address)
        expect(screen.get_by_text("One phone is here.")).to_be_visible(timeout=60_000)
        open_question(screen)
        phone.get_by_role("radio", name="Hundreds").check(timeout=60_000)
        phone.get_by_role("button", name="Send my answer").click()
        expect(phone.locator(".poll-status")).to_contain_text("Your answer is in.")
        expect(screen.get_by_text("One answer.")).to_be_visible(timeout=60_000)
        screen.get_by_role("button", name="Close the question").click()
        expect(phone.locator(".poll-status")).to_have_text("The question is closed.")


def test_what_was_said_of_a_lost_connection_goes_when_it_is_back(tmp_path: Path, visit: Visit) -> None:
    with polling(tmp_path / "votes", class_size=6) as poll:
        screen = visit(screen_of(poll), 1280)
        phones = [visit(poll.address + poll.code) for _ in range(2)]
        expect(screen.get_by_text("2 phones are here.")).to_be_visible()
        foot = screen.get_by_role("contentinfo").locator(".screen-status")
        for says, here in (("", "Choose a question."), ("A question is open.", "The question is open.")):
            poll.kill()
            for one in (*phones, screen):
                expect(one.get_by_text("It comes back by itself").first).to_be_visible(timeout=60_000)
            poll.start()
            for phone in phones:
                expect(phone.locator(".poll-status")).to_have_text(says)
            expect(foot).to_contain_text(here)
            if not says:
                open_question(screen)
                expect(phones[0].get_by_role("group", name=ASKS)).to_be_visible()


def test_a_poll_that_stays_away_is_not_promised_to_come_back(tmp_path: Path, visit: Visit) -> None:
    with polling(tmp_path / "votes", class_size=6) as poll:
        screen, phone = visit(screen_of(poll), 1280), visit(poll.address + poll.code)
        expect(screen.get_by_text("One phone is here.")).to_be_visible()
        for page in (screen, phone):
            page.clock.install()
        poll.kill()
        for page, says in ((phone, "The poll cannot be reached from here."), (screen, "The poll does not answer.")):
            expect(page.get_by_text("It comes back by itself").first).to_be_visible(timeout=60_000)
            said = page.locator(".poll-status, .screen-status", has_text=says)
            until = time.monotonic() + PATIENCE
            while not said.count() and time.monotonic() < until:
                page.clock.run_for(1000)
            expect(said).to_be_visible()
            expect(page.locator(".poll-status, .screen-status")).not_to_contain_text("comes back by itself")
