"""Lines over plain requests, for networks that let no socket through: a page asks, and is answered when there is news.

Every answer is whole within seconds, so that a proxy which gathers answers or cuts what is idle does no harm.
"""

import asyncio
import json
import secrets
from collections.abc import Callable

from tornado.ioloop import IOLoop
from tornado.web import HTTPError

from .crowd import Full
from .guarded import OwnPage
from .live import Live
from .pace import Pace
from .strangers import Strangers, stream_of
from .talk import Talk, Wire

WAIT = 12.0  # seconds until an answer without news
GONE_AFTER = 30.0  # seconds after which a page that asks no more has left
MOST_NEWS = 50  # messages that wait for a page; who leaves more than that has left


class _Line:
    """One page: what waits for it, and when it was last here."""

    def __init__(self, gone: Callable[[], None]) -> None:
        self.news: list[str] = []
        self.pace = Pace()
        self._there = asyncio.Event()
        self._gone = gone
        self._leaves: object = None
        self.is_here()

    def post(self, text: str) -> None:
        """Put a message by until it is asked for."""
        self.news.append(text)
        self._there.set()
        if len(self.news) > MOST_NEWS:
            self._gone()

    def is_here(self) -> None:
        """Wait anew for the page to be gone."""
        self.forget_leaving()
        self._leaves = IOLoop.current().call_later(GONE_AFTER, self._gone)

    def forget_leaving(self) -> None:
        """Wait for nothing any more."""
        if self._leaves:
            IOLoop.current().remove_timeout(self._leaves)
        self._leaves = None

    async def next_news(self) -> list[str]:
        """Give what has come, as soon as something has; nothing after a while."""
        try:
            await asyncio.wait_for(self._there.wait(), WAIT)
        except TimeoutError:
            return []
        return self.take_news()

    def take_news(self) -> list[str]:
        """Give what has come so far."""
        news, self.news = self.news, []
        self._there.clear()
        return news


class RequestLines:
    """All pages that talk over requests with one part of the service.

    Parameters
    ----------
    live : Live
        All who are in the room: lines of both kinds are counted together.
    talk_with : callable
        Makes a talk out of what takes its messages.
    """

    def __init__(self, live: Live, talk_with: Callable[[Wire], Talk]) -> None:
        self._live, self._talk_with = live, talk_with
        self._open: dict[str, tuple[_Line, Talk]] = {}

    def begin(self, text: bytes, address: str) -> dict:
        """Open a line from an address with its first message; give its name, and what is to be said first.

        Raises
        ------
        HTTPError
            Where there are too many.
        """
        name = secrets.token_urlsafe(16)
        line = _Line(lambda: self.end(name))
        talk = self._talk_with(Wire(line.post, lambda: self.end(name), address))
        try:
            known = talk.take(text)
        except Full:
            line.forget_leaving()
            raise HTTPError(503) from None
        if not known:
            line.forget_leaving()
            return {"line": None, "news": _whole(line.take_news())}
        self._replace(talk)
        self._open[name] = line, talk
        return {"line": name, "news": _whole(line.take_news())}

    def _replace(self, talk: Talk) -> None:
        """Let a page that comes back take the place of its own old line."""
        token = getattr(talk, "token", "")
        for name in [name for name, (_, other) in self._open.items() if token and getattr(other, "token", "") == token]:
            self.end(name)

    def say(self, name: str, text: bytes) -> None:
        """Do what a message says; end the line on what no page of ours says."""
        line, talk = self._line(name)
        line.is_here()
        if not talk.take(text):
            self.end(name)
            raise HTTPError(403)

    def is_open(self, name: str) -> bool:
        """Say whether this line is held."""
        return name in self._open

    async def hear(self, name: str) -> dict:
        """Give what is new for a page."""
        line, _ = self._line(name)
        if not line.pace.allows():
            self.end(name)
            raise HTTPError(403)
        line.is_here()
        news = await line.next_news()
        if name in self._open:
            line.is_here()
        return {"news": _whole(news)}

    def end(self, name: str) -> None:
        """Leave the room."""
        if name in self._open:
            line, talk = self._open.pop(name)
            line.forget_leaving()
            self._live.leave(talk)

    def _line(self, name: str) -> tuple[_Line, Talk]:
        if name not in self._open:
            raise HTTPError(410)
        return self._open[name]


class RequestLine(OwnPage):
    """Where a page begins a line, says something over it, and asks for news."""

    lines: RequestLines
    strangers: Strangers

    async def post(self, do: str, name: str = "") -> None:
        """Answer one request."""
        if do == "begin":
            self.finish(self.lines.begin(self.request.body, self.request.remote_ip or ""))
        elif do == "say":
            self.lines.say(name, self.request.body)
            self.finish({})
        else:
            self.finish(await self._hear(name))

    async def _hear(self, name: str) -> dict:
        """Give the news; whoever waits for them is no stranger meanwhile."""
        stream = stream_of(self.request)
        if self.lines.is_open(name):
            self.strangers.is_known(stream)
        try:
            return await self.lines.hear(name)
        finally:
            self.strangers.came(stream, self.request.remote_ip or "")


def _whole(news: list[str]) -> list[dict]:
    return [json.loads(text) for text in news]
