"""A real service: what it lets in, what it turns away, and that it loses nothing."""

import asyncio
import gzip
import json
import os
import re
import socket
import subprocess
import sys
from collections import Counter
from collections.abc import Coroutine
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from tornado.httpclient import HTTPClientError

from tests.lab.jupyter import ROOT
from tests.poll.serving import Caller, Poll, fresh_token, polling, vote_surely
from widgets.poll.live import SPARE
from widgets.poll.place import on_this_machine

QUESTION = "02.how-many-studies"


def run(act: Coroutine) -> None:
    asyncio.run(asyncio.wait_for(act, 60))


def ask(poll: Poll, path: str = "", method: str = "GET", data: bytes | None = None, **headers: str) -> tuple[int, str]:
    request = Request(poll.address + path, method=method, data=data, headers=headers)
    try:
        with urlopen(request, timeout=10) as answer:
            return answer.status, str(answer.headers)
    except HTTPError as error:
        return error.code, error.read().decode()


async def opened(poll: Poll) -> tuple[Caller, int]:
    """Open a question; give the screen, and the number of the round."""
    screen = await Caller.screen(poll)
    before = (await screen.hear("phase")).get("round")
    await screen.say(do="ask", item=QUESTION)
    while (room := await screen.hear("phase")).get("round") in (None, before):
        pass
    return screen, room["round"]


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
    with socket.create_connection(("127.0.0.1", poll.port), timeout=5) as raw:
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
    names = ["theme.css", "phone.css", "phone.js", "dom.js", "line.js", "memory.js", "views.js"]
    sizes = {}
    for name in [poll.code, *(f"static/{name}" for name in names)]:
        with urlopen(Request(poll.address + name, headers={"Accept-Encoding": "gzip"})) as answer:
            sizes[name] = len(body := answer.read())
            assert body[:2] == gzip.compress(b"")[:2] or sizes[name] < 1100
    assert sum(sizes.values()) < 12_000, sizes


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
    assert poll.child.poll() is None


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


def test_200_phones_lose_no_vote_when_the_service_is_killed_in_the_middle(tmp_path: Path) -> None:
    async def act(poll: Poll) -> None:
        _, number = await opened(poll)
        choices = [[place % 4] for place in range(200)]
        votes = [
            asyncio.create_task(vote_surely(poll, choice, 1 + 3 * place / 200)) for place, choice in enumerate(choices)
        ]
        await asyncio.sleep(2.6)
        poll.kill()
        acknowledged = sum(vote.done() for vote in votes)
        assert 0 < acknowledged < 200
        await asyncio.to_thread(poll.start)
        screen = await Caller.screen(poll)
        await asyncio.gather(*votes)
        room = await screen.hear("phase")
        assert room["round"] == number and room["answers"] >= acknowledged
        while room["answers"] < 200:
            room = await screen.hear("phase")
        assert room["answers"] == 200
        chosen = Counter(choice[0] for choice in choices)
        assert [option["count"] for option in room["options"]] == [chosen[place] for place in range(4)]

    with polling(tmp_path / "votes", class_size=200) as poll:
        run(act(poll))


def test_ending_erases_the_file_ends_the_service_and_leaves_nothing_of_anybody_in_the_log(tmp_path: Path) -> None:
    token = fresh_token()

    async def act(poll: Poll) -> None:
        screen, number = await opened(poll)
        phone = await Caller.phone(poll, token)
        await phone.vote(number, 0)
        junk = await Caller.call(poll, "phone")
        await junk.send("junk")
        await screen.say(do="end")
        assert (await phone.hear("ended"))["ended"]

    with polling(tmp_path / "votes") as poll:
        ask(poll, "nothing")
        run(act(poll))
        assert poll.child.wait(10) == 0
        assert poll.child.stdout.read() == "The poll has ended, and its file is erased.\n"
    assert not (tmp_path / "votes").exists()


HUB = {
    "JUPYTERHUB_SERVICE_PREFIX": "/services/poll/",
    "JUPYTERHUB_PUBLIC_URL": "https://hub.example.org/services/poll/",
}


def test_under_jupyterhub_it_listens_where_the_hub_says_and_answers_to_the_hubs_name(tmp_path: Path) -> None:
    own_key = "a-key-that-the-hub-sets"
    with polling(tmp_path / "votes", hub=HUB | {"GOOD_CRY_POLL_KEY": own_key}) as poll:
        assert poll.key == own_key
        assert ask(poll, "services/poll/", Host="hub.example.org")[0] == 200
        assert ask(poll, f"services/poll/{poll.code}")[0] == 200
        assert ask(poll, Host="hub.example.org")[0] == 404
        assert ask(poll, "services/poll/", Host="evil.example.org")[0] == 421
        poll.child.terminate()
        assert "Start it again within twelve hours" in poll.child.communicate(timeout=10)[0]
    assert (tmp_path / "votes").exists()


@pytest.mark.parametrize(
    ("environment", "options", "said"),
    [
        ({"JUPYTERHUB_SERVICE_URL": "http://127.0.0.1:1/"}, [], "Phones need the hub's public address"),
        ({"GOOD_CRY_POLL_KEY": "short"}, ["--host", "127.0.0.1"], "too short to keep others out"),
        ({}, ["--host", "127.0.0.1", "--port", "99999"], "a number from 1 to 65535"),
    ],
)
def test_what_cannot_run_is_said_in_one_sentence(
    tmp_path: Path, environment: dict[str, str], options: list[str], said: str
) -> None:
    command = [sys.executable, "-m", "widgets.cli", "poll", "--no-browser", "--folder", str(tmp_path), *options]
    ended = subprocess.run(command, cwd=ROOT, env=os.environ | environment, capture_output=True, text=True, timeout=60)
    assert ended.returncode != 0 and said in ended.stderr and "Traceback" not in ended.stderr


def test_a_named_host_is_what_phones_are_told_and_what_is_answered() -> None:
    place = on_this_machine("class.local", 8870)
    assert (place.listens, place.phones) == ("", "http://class.local:8870/")
    assert place.teacher == "http://127.0.0.1:8870/" and "class.local:8870" in place.hosts()
    assert on_this_machine("127.0.0.1", 8870).listens == "127.0.0.1"


def test_a_port_that_is_taken_is_named(poll: Poll, tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match=f"Port {poll.port} is not to be had"), polling(tmp_path, port=poll.port):
        pass
