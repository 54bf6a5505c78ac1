"""A poll in a thread of this process, for tests: what `serving.py` has, and no Python is started for it."""

import asyncio
import logging
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread

from tests.course import COURSE
from tests.patience import PATIENCE
from tests.poll.serving import Poll, close_all
from tests.ports import free_port
from widgets.poll.ballots import Ballots
from widgets.poll.place import on_this_machine
from widgets.poll.service import serve


class _Loop(asyncio.SelectorEventLoop):
    """A loop beside that of the tests: what it would do at a signal, it does when it is told so."""

    def add_signal_handler(self, sig: int, callback: Callable, *args: object) -> None:
        if sig == signal.SIGTERM:
            self.end = callback


class Within(Poll):
    """A poll whose service runs here; once it is over, `ended` says whether its teacher has ended it."""

    def start(self) -> None:
        """Run it, and wait until it answers."""
        self._loop, self._open, self._fault = _Loop(), Event(), None
        self._thread = Thread(target=self._run, daemon=True)
        self._thread.start()
        if not self._open.wait(PATIENCE) or self._fault:
            raise RuntimeError("The poll did not start.") from self._fault

    def kill(self) -> None:
        """Stop it, and close all that it has open."""
        if self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._loop.end)
        self._thread.join(PATIENCE)

    def _run(self) -> None:
        try:
            self._loop.run_until_complete(self._serve())
        except BaseException as fault:  # told by whoever waits for it
            self._fault = fault
        finally:
            self._open.set()

    async def _serve(self) -> None:
        # Its file may be used in this thread alone.
        ballots = Ballots(self.folder)
        self.key, self.code = ballots.teachers_key(), ballots.code
        serving = asyncio.create_task(
            serve(on_this_machine("127.0.0.1", self.port), COURSE, ballots, self.class_size, self.key)
        )
        # It listens as soon as it first waits for something.
        await asyncio.sleep(0)
        self._loop.call_soon(self._open.set)
        try:
            self.ended = await serving
        finally:
            ballots.close()
            close_all()


@contextmanager
def within(folder: Path, class_size: int) -> Iterator[Poll]:
    """Run a poll that keeps its votes in a folder."""
    quiet = [logging.getLogger(name) for name in ("tornado.access", "tornado.general", "tornado.application")]
    poll = Within(folder, free_port(), class_size, {}, "")
    try:
        poll.start()
        yield poll
    finally:
        poll.kill()
        # The service has them say nothing in its process, which is that of other tests here.
        for logger in quiet:
            logger.disabled = False
