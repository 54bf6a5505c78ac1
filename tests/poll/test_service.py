"""A real service: what it lets in, and what it turns away."""

import asyncio
import gzip
import json
import re
import socket
from urllib.request import Request, urlopen

import pytest
from tornado.httpclient import HTTPClientError

from tests.patience import PATIENCE
from tests.poll.asking import QUESTION, ask, opened, run
from tests.poll.serving import Caller, Poll, fresh_token
from widgets.poll.live import SPARE


def test_only_the_polls_own_names_are_answered(poll: Poll) -> None:
    assert ask(poll)[0] == 200
    for host in ("evil.example", "127.0.0.1", f"evil.example:{poll.port}"):
        status, said = ask(poll, Host=host)
        assert status == 421 and said.endswith("Use the one that stands on the screen.")
    assert ask(poll, "nothing")[0] == 404
    assert ask(poll, "static/../service.py")[0] == 404


def test_nothing_can_be_sent_but_over_a_line(poll: Poll) -> None:
    for method in ("POST", "PUT", "DELETE"):
        assert ask(poll, poll.code, method=method)[0] == 405
    with socket.create_connection(("127.0.0.1", poll.port), timeout=PATIENCE) as raw:
        raw.sendall(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9000000\r\n\r\n")
        assert b" 200 " not in raw.recv(200)


@pytest.mark.parametrize("path", ["", "teacher"])
def test_a_page_may_run_nothing_but_its_own_files(poll: Poll, path: str) -> None:
    status, headers = ask(poll, path)
    [policy] = re.findall(r"Content-Security-Policy: (.*)", headers)
    assert status == 200 and policy.startswith("default-src 'none'; script-src 'self'; style-src 'self';")
    assert "unsafe" not in policy and "frame-ancestors 'none'" in policy
    with urlopen(poll.address + path) as answer:
        html = answer.read().decode()
    assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=", html)


def test_a_phones_page_is_a_few_kilobytes(poll: Poll) -> None:
    names = ["theme.css", "phone.css", "phone.js"]
    sizes = {}
    for name in [poll.code, *(f"static/{name}" for name in names)]:
        with urlopen(Request(poll.address + name, headers={"Accept-Encoding": "gzip"})) as answer:
            sizes[name] = len(body := answer.read())
            assert body[:2] == gzip.compress(b"")[:2] or sizes[name] < 1100
    assert sum(sizes.values()) < 12_000, sizes
    with urlopen(Request(f"{poll.address}static/study.js", headers={"Accept-Encoding": "gzip"})) as answer:
        assert len(answer.read()) < 9_000, "what a study needs comes only with the first one"


@pytest.mark.parametrize("path", ["phone", "screen"])
@pytest.mark.parametrize("headers", [{"Origin": "http://evil.example"}, {"Origin": ""}, {"Host": "evil.example:80"}])
def test_a_page_elsewhere_opens_no_line(poll: Poll, path: str, headers: dict[str, str]) -> None:
    async def act() -> None:
        with pytest.raises(HTTPClientError) as refused:
            await Caller.call(poll, path, **headers)
        assert refused.value.code in (403, 421)

    run(act())


JUNK = [
    "no json",
    "[]",
    "null",
    b"\xff\xfe",
    json.dumps({"do": "vote", "round": 1, "choice": [0]}),
    json.dumps({"do": "join", "code": "CDFH", "token": "<script>"}),
    json.dumps({"do": "join", "code": "CDFH", "token": "a" * 32, "name": "Anna"}),
    json.dumps({"do": "join", "code": "ÄÖÜß", "token": "a" * 32}),
    '{"do": "join", "code": "\\ud800ABC", "token": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}',
    '{"do": "enter", "key": "\\ud800ABC"}',
    json.dumps({"do": "ask", "item": QUESTION}),
    json.dumps({"do": "end"}),
]


@pytest.mark.parametrize("path", ["phone", "screen"])
def test_junk_and_what_needs_the_code_or_the_key_closes_the_line(poll: Poll, path: str) -> None:
    async def act() -> None:
        for junk in JUNK:
            caller = await Caller.call(poll, path)
            await caller.send(junk)
            assert await caller.closed() == 1008, junk
        caller = await Caller.call(poll, path)
        await caller.send("x" * 5000)
        assert await caller.closed() in (1009, None, 1006)

    run(act())
    assert ask(poll)[0] == 200


def test_an_unknown_poll_and_a_teacher_without_the_key_are_turned_away(poll: Poll) -> None:
    async def act() -> None:
        phone = await Caller.call(poll, "phone")
        await phone.say(do="join", code="ABCD", token=fresh_token())
        assert await phone.hear("unknown") and await phone.closed() == 1008
        for key in ("", "x" * 32, poll.key[:-1], poll.code):
            screen = await Caller.call(poll, "screen")
            await screen.say(do="enter", key=key)
            assert await screen.hear("unknown") and await screen.closed() == 1008

    run(act())


def test_a_phone_cannot_do_what_the_teacher_does(poll: Poll) -> None:
    async def act() -> None:
        for message in ({"do": "ask", "item": QUESTION}, {"do": "on", "phase": "open"}, {"do": "end"}):
            phone = await Caller.phone(poll)
            await phone.hear("phase")
            await phone.say(**message)
            assert await phone.closed() == 1008

    run(act())


@pytest.mark.parametrize("item", ["02.after-a-cry", "00.eight-statements", "02.in-your-words", "../../etc/passwd"])
def test_the_teacher_is_told_in_a_sentence_what_is_not_asked(poll: Poll, item: str) -> None:
    async def act() -> None:
        screen = await Caller.screen(poll)
        await screen.say(do="ask", item=item)
        trouble = (await screen.hear("trouble"))["trouble"]
        assert item in trouble and trouble.endswith(".")

    run(act())


def test_choices_that_the_question_does_not_have_close_the_line_and_count_nothing(poll: Poll) -> None:
    async def act() -> None:
        screen, number = await opened(poll)
        for choice in ([99], [-1], [0, 1], [0, 0]):
            phone = await Caller.phone(poll)
            assert await phone.vote(number, *choice) is None
        late = await Caller.phone(poll)
        assert await late.vote(number + 1, 0) == "late"
        good = await Caller.phone(poll)
        assert await good.vote(number, 0) == "counted"
        while (await screen.hear("phase"))["answers"] != 1:
            pass

    run(act())


def test_a_flood_from_one_device_is_stopped_on_every_line_of_its_own_and_on_no_other(poll: Poll) -> None:
    async def act() -> None:
        screen, number = await opened(poll)
        token = fresh_token()
        first, second = await Caller.phone(poll, token), await Caller.phone(poll, token)
        came = [await first.vote(number, place % 4) for place in range(15)]
        came += [await second.vote(number, place % 4) for place in range(6)]
        assert came == ["counted"] * 20 + [None]
        other = await Caller.phone(poll)
        assert await other.vote(number, 1) == "counted"
        while (await screen.hear("phase"))["answers"] != 2:
            pass

    run(act())


def test_there_is_an_end_to_how_many_lines_are_held(poll: Poll) -> None:
    async def act() -> None:
        held = [await Caller.phone(poll)]
        while await held[-1].hear("phase"):
            held.append(await Caller.phone(poll))
        assert 12 < len(held) <= 12 + SPARE + 1
        held[0].hang_up()
        await asyncio.sleep(0.2)
        again = await Caller.phone(poll)
        assert await again.hear("phase")

    run(act())
