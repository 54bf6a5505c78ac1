"""The hub's side of the stem: has it fork, one server after the other."""

import asyncio
import json
import os
import socket
import sys

STEM = "widgets.hub.stem"
KEPT = ("PATH", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "VIRTUAL_ENV", "GOOD_CRY_COURSE")


class Stem:
    """The process that forks the learners' servers; it starts with the first of them and ends with the hub."""

    def __init__(self) -> None:
        self.one_at_a_time = asyncio.Lock()
        self.process: asyncio.subprocess.Process | None = None
        self.hears: asyncio.StreamReader
        self.says: asyncio.StreamWriter

    async def fork(self, **order: object) -> int:
        """Fork a server; `order` is what ``become_a_server`` takes. Gives the number of its process."""
        async with self.one_at_a_time:
            if self.process is None or self.process.returncode is not None:
                await self._begin()
            self.says.write(json.dumps(order).encode() + b"\n")
            await self.says.drain()
            return int(await self.hears.readline())

    async def _begin(self) -> None:
        ours, theirs = socket.socketpair()
        # It knows no home, so that nothing of one can be shared. And what its threads take comes from one place: glibc
        # gives each thread its own otherwise, of which a learner's few use little, and pay for all.
        own = {"HOME": "/nonexistent", "MALLOC_ARENA_MAX": "1"}
        environment = {name: os.environ[name] for name in KEPT if name in os.environ} | own
        self.process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-P", "-m", STEM, str(theirs.fileno())), pass_fds=[theirs.fileno()], env=environment
        )
        theirs.close()
        self.hears, self.says = await asyncio.open_connection(sock=ours)
