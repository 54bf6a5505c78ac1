"""A real service, killed, ended, under JupyterHub, and where it cannot run."""

import asyncio
import re
from collections import Counter
from pathlib import Path

import pytest

from tests.patience import PATIENCE
from tests.poll.asking import ask, opened, run
from tests.poll.serving import Caller, Poll, fresh_token, polling, vote_surely
from widgets.cli import main


def test_200_phones_lose_no_vote_when_the_service_is_killed_in_the_middle(tmp_path: Path) -> None:
    async def act(poll: Poll) -> None:
        _, number = await opened(poll)
        choices = [[place % 4] for place in range(200)]
        votes = [
            asyncio.create_task(vote_surely(poll, choice, 1 + 3 * place / 200)) for place, choice in enumerate(choices)
        ]
        while not any(vote.done() for vote in votes):
            await asyncio.sleep(0.02)
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
        assert "Start it again within twelve hours" in poll.child.communicate(timeout=PATIENCE)[0]
    assert (tmp_path / "votes").exists()


@pytest.mark.parametrize(
    ("environment", "options", "said"),
    [
        ({"JUPYTERHUB_SERVICE_URL": "http://127.0.0.1:1/"}, [], "Phones need the hub’s public address"),
        ({"GOOD_CRY_POLL_KEY": "short"}, ["--host", "127.0.0.1"], "too short to keep others out"),
    ],
)
def test_what_cannot_run_is_said_in_one_sentence(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture,
    environment: dict[str, str],
    options: list[str],
    said: str,
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert main(["poll", "--no-browser", "--folder", str(tmp_path), *options]) == 1
    assert re.fullmatch(f".*{said}.*\n", capsys.readouterr().err)


def test_a_port_that_is_taken_is_named(poll: Poll, tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match=f"Port {poll.port} is not to be had"), polling(tmp_path, port=poll.port):
        pass
