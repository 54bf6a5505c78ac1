"""Starts the learners' servers on one machine, a few at a time, each with a home of its own."""

import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncGenerator, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from jupyterhub.spawner import LocalProcessSpawner
from jupyterhub.utils import random_port, wait_for_http_server
from traitlets import Unicode

from ..content import places, say
from .folder import last_lines, make_home
from .forking import Stem

FIRST_USER = 200_000  # far above the numbers that systems hand out
TRIES = 2
AT_A_TIME = max(2, os.cpu_count() or 2)

_turns = asyncio.Semaphore(AT_A_TIME)
_stem = Stem()
_starting: set[int] = set()  # the ports of servers that do not listen yet


class ClassSpawner(LocalProcessSpawner):
    """A learner's server as a process of this machine.

    Started by root, each learner is a user of their own, and nobody else can read their home.
    Otherwise all learners are the one user who started the hub.
    """

    homes = Unicode(help="the folder that holds the learners' homes").tag(config=True)

    @property
    def home(self) -> Path:
        """The learner's home."""
        return Path(self.homes) / self.user.name

    async def start(self) -> tuple[str, int]:
        """Start the server when it is its turn, and keep the turn until it answers."""
        owner = FIRST_USER + self.user.orm_user.id if users_can_differ() else None
        make_home(self.home, owner)
        async with _turns:
            for _ in range(TRIES):
                # Chosen at the last moment, or another may have taken it meanwhile.
                with port_of_its_own() as self.port:
                    self.pid = await _stem.fork(
                        module=self.cmd[-1],
                        arguments=self.get_args(),
                        environment=self.get_env(),
                        home=str(self.home),
                        owner=owner,
                        most=self.mem_limit,
                    )
                    if await self._answers():
                        return self.ip, self.port
        raise RuntimeError(say("hub-server-ended", learner=self.user.name, said=self._last_words()))

    async def progress(self) -> AsyncGenerator[dict[str, object]]:
        """Say on the waiting page why one waits."""
        yield {"progress": 10, "message": say("hub-waiting")}

    def user_env(self, env: dict[str, str]) -> dict[str, str]:
        """Add what a login would set, and which course it is that the class takes."""
        own = {"USER": self.user.name, "HOME": str(self.home), "SHELL": "/bin/sh"}
        return env | own | {"GOOD_CRY_COURSE": str(places.COURSE)}

    async def _answers(self) -> bool:
        """Wait until the server answers; False where it ended before."""
        address = f"http://{self.ip}:{self.port}{self.server.base_url if self.server else '/'}"
        answers = asyncio.ensure_future(wait_for_http_server(address, timeout=self.http_timeout))
        while not answers.done() and await self.poll() is None:
            await asyncio.wait([answers], timeout=0.2)
        if answers.done():
            await answers
            return True
        answers.cancel()
        return False

    def _last_words(self) -> str:
        lines = last_lines(self.home / ".server.log")
        return lines[-1] if lines else say("hub-server-silent")


@contextmanager
def port_of_its_own() -> Iterator[int]:
    """Give a port on which nobody listens, nor is about to: of two, one would have the other's learner."""
    while (port := random_port()) in _starting:
        pass
    _starting.add(port)
    try:
        yield port
    finally:
        _starting.remove(port)


@cache
def users_can_differ() -> bool:
    """Say whether this process may start others as users of their own, and these can read the course."""
    if os.geteuid() != 0:
        return False
    command = [sys.executable, "-c", "import jupyterhub, widgets"]
    try:
        return subprocess.run(command, user=FIRST_USER, group=FIRST_USER, extra_groups=[], check=False).returncode == 0
    except OSError:
        return False
