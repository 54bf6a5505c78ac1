"""A real poll on this machine for tests, and phones and screens that speak to it without a browser."""

import asyncio
import json
import os
import secrets
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from tornado.httpclient import HTTPError, HTTPRequest
from tornado.ioloop import IOLoop
from tornado.websocket import WebSocketClientConnection, WebSocketError, websocket_connect

from tests.elsewhere import at_the_end
from tests.lab.jupyter import ROOT
from tests.patience import PATIENCE
from tests.ports import free_port

Message = dict


@dataclass
class Poll:
    """A running poll: its process, its address, the teacher's key and the code."""

    folder: Path
    port: int
    class_size: int
    hub: dict[str, str]
    runs: str
    kit: Path | None = None
    child: subprocess.Popen = field(init=False)
    key: str = field(init=False)
    code: str = field(init=False)

    @property
    def address(self) -> str:
        """The address of all its pages."""
        return f"http://127.0.0.1:{self.port}/"

    @property
    def prefix(self) -> str:
        """The path before all pages."""
        return self.hub.get("JUPYTERHUB_SERVICE_PREFIX", "/")[1:]

    def start(self) -> None:
        """Start the process, and wait until it answers."""
        self.child = subprocess.Popen(
            [
                *(sys.executable, "-m", "widgets.cli", "poll", "--no-browser", "--host", "127.0.0.1"),
                *("--port", str(self.port), "--class-size", str(self.class_size), "--folder", str(self.folder)),
                *(("--kit", str(self.kit)) if self.kit else ()),
            ],
            cwd=ROOT,
            env=os.environ | self._environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self.key = self._line_with("teacher#").partition("#")[2]
        self.code = self._line_with(self.hub.get("JUPYTERHUB_PUBLIC_URL", self.address)).rpartition("/")[2]
        self._line_with(self.runs)

    def _environment(self) -> dict[str, str]:
        return self.hub and self.hub | {"JUPYTERHUB_SERVICE_URL": self.address}

    def _line_with(self, wanted: str) -> str:
        said = []
        for line in self.child.stdout:
            if wanted in line:
                return line.strip()
            said.append(line)
        raise RuntimeError(f"The poll did not start: {''.join(said)}")

    def kill(self) -> None:
        """Kill the process, so that it has no time for last words."""
        self.child.kill()
        self.child.wait()


@contextmanager
def polling(
    folder: Path,
    class_size: int = 100,
    port: int | None = None,
    hub: dict[str, str] | None = None,
    runs: str = "The poll is open.",
    kit: Path | None = None,
) -> Iterator[Poll]:
    """Run a poll that keeps its votes in a folder.

    `hub` is what JupyterHub's environment says beside its address; `runs` is what the poll says once it is open; `kit`
    is the folder of one.
    """
    poll = Poll(folder, port or free_port(), class_size, hub or {}, runs, kit)
    try:
        poll.start()
        yield poll
    finally:
        poll.child.kill()
        poll.child.communicate()


class Caller:
    """One line to a poll."""

    def __init__(self, socket: WebSocketClientConnection) -> None:
        self._socket = socket

    @classmethod
    async def call(cls, poll: Poll, path: str, source: str | None = None, **headers: str) -> Self:
        """Open a line as a page of the poll does, from this address of the machine."""
        address = f"{poll.address}{poll.prefix}line/{path}"
        request = HTTPRequest(
            address.replace("http", "ws"),
            headers={"Origin": poll.address.rstrip("/")} | headers,
            request_timeout=PATIENCE,
            network_interface=source,
        )
        socket = await websocket_connect(request)
        # What is asked to close waits for the other side, and nobody waits for it once the test is over.
        at_the_end(socket.protocol.stream.close)
        at_the_end(socket.close)
        return cls(socket)

    @classmethod
    async def phone(
        cls, poll: Poll, token: str | None = None, source: str | None = None, ticket: str = "", **headers: str
    ) -> Self:
        """Come in as a phone does."""
        one = await cls.call(poll, "phone", source, **headers)
        await one.say(do="join", code=poll.code, token=token or fresh_token(), ticket=ticket)
        return one

    @classmethod
    async def screen(cls, poll: Poll) -> Self:
        """Come in as the teacher's page does."""
        one = await cls.call(poll, "screen")
        await one.say(do="enter", key=poll.key)
        return one

    async def say(self, **message: object) -> None:
        """Send a message."""
        await self._socket.write_message(json.dumps(message))

    async def send(self, data: str | bytes) -> None:
        """Send anything."""
        await self._socket.write_message(data, binary=isinstance(data, bytes))

    async def hear(self, wanted: str = "") -> Message | None:
        """Give the next message that has this field, or the next at all; None where the line was closed."""
        while (text := await asyncio.wait_for(self._socket.read_message(), PATIENCE)) is not None:
            message = json.loads(text)
            if not wanted or wanted in message:
                return message
        return None

    async def vote(self, number: int, *choice: int) -> str | None:
        """Vote, and give what came of it; None where the line was closed."""
        await self.say(do="vote", round=number, choice=choice)
        answer = await self.hear("vote")
        return answer and answer["vote"]

    async def closed(self) -> int:
        """Wait until the service closes the line, and give its reason."""
        async with asyncio.timeout(PATIENCE):
            while await self._socket.read_message() is not None:
                pass
        return self._socket.close_code

    def hang_up(self) -> None:
        """Close the line."""
        self._socket.close()


async def vote_surely(poll: Poll, choice: list[int], after: float) -> tuple[float, float]:
    """Come in, vote after so many seconds, and come back with the same vote until it is counted; see `surely`."""
    return await surely(poll, lambda room: {"do": "vote", "round": room["round"], "choice": choice}, after)


async def surely(poll: Poll, answer: Callable[[Message], Message], after: float) -> tuple[float, float]:
    """Come in, answer what a phone is asked after so many seconds, and come back with it until it is counted.

    Returns
    -------
    tuple of float
        When the answer was first sent and when it was acknowledged, in seconds of the clock of the machine.
    """
    token, moment, sent = fresh_token(), time.time() + after, None
    while True:
        try:
            phone = await Caller.phone(poll, token)
            if room := await phone.hear("phase"):
                await asyncio.sleep(max(0, moment - time.time()))
                sent = sent or time.time()
                await phone.say(**answer(room))
                if (await phone.hear("vote") or {}).get("vote") == "counted":
                    return sent, time.time()
        except (OSError, HTTPError, WebSocketError):
            await asyncio.sleep(0.2)


def fresh_token() -> str:
    """Make a token as a phone does."""
    return secrets.token_hex(16)


def close_all() -> None:
    """Close every line of the loop that runs, as a process that ends does."""
    io = IOLoop.current()
    for file, (one, _) in list(io.handlers.items()):
        io.remove_handler(file)
        io.close_fd(one)
