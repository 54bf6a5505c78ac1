"""The lines from phones and screens to the room."""

import secrets
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import msgspec
from tornado.ioloop import IOLoop
from tornado.web import HTTPError
from tornado.websocket import WebSocketHandler

from .guarded import Guarded
from .live import Live, send
from .messages import AskThis, End, Enter, FromPhone, FromScreen, Join, MoveOn, Vote
from .offered import CannotAsk
from .pace import Pace
from .room import NotAVote

PATIENCE = 10.0  # seconds for a line to say what it is for
AGAINST_RULES = 1008
TOO_MANY = 1013


class Line(Guarded, WebSocketHandler, ABC):
    """A line that only a page of our own can open, that says at once what it is for, and does not say too much."""

    live: Live
    understands: Any
    admitted = False
    known = False

    def prepare(self) -> None:
        """Turn away what comes from another page."""
        super().prepare()
        if urlsplit(self.request.headers.get("Origin", "")).netloc.lower() not in self.hosts:
            raise HTTPError(403)

    def check_origin(self, origin: str) -> bool:
        """Say yes: `prepare` has looked already, and more strictly."""
        return True

    def open(self) -> None:
        """Begin to listen."""
        self.pace = Pace()
        self.admitted = self.live.admit()
        if self.admitted:
            IOLoop.current().call_later(PATIENCE, self._give_up)
        else:
            self.close(TOO_MANY)

    def _give_up(self) -> None:
        if not self.known:
            self.close(AGAINST_RULES)

    def on_message(self, text: str | bytes) -> None:
        """Do what a message says; close the line on what no page of ours says."""
        try:
            message = msgspec.json.decode(text, type=self.understands)
        except (msgspec.DecodeError, UnicodeDecodeError):
            message = None
        if message is None or not self.admitted or not self.pace.allows() or not self.hear(message):
            self.close(AGAINST_RULES)

    @abstractmethod
    def hear(self, message: Any) -> bool:
        """Do what the message says; False where it does not belong here."""

    def on_close(self) -> None:
        """Leave the room."""
        if self.admitted:
            self.admitted = False
            self.live.leave(self)


class PhoneLine(Line):
    """The line of a phone."""

    code: str
    understands = FromPhone

    def hear(self, message: FromPhone) -> bool:
        """Let a phone in that knows the code; count its votes."""
        match message:
            case Join(code=code, token=token) if not self.known:
                if not secrets.compare_digest(code.upper().encode(), self.code.encode()):
                    send([self], {"unknown": True})
                    return False
                self.known, self.token = True, token
                self.live.phones.add(self)
                send([self], self.live.room.for_phones())
                self.live.news_for_screens()
                return True
            case Vote() if self.known and self.live.pace(self.token).allows():
                return self._vote(message)
        return False

    def _vote(self, vote: Vote) -> bool:
        try:
            came = self.live.room.vote(self.token, vote.round, vote.choice)
        except NotAVote:
            return False
        send([self], {"vote": came, "round": vote.round})
        self.live.news_for_screens()
        return True


class ScreenLine(Line):
    """The line of the teacher's screen."""

    key: str
    welcome: dict
    end: Callable[[], None]
    understands = FromScreen

    def hear(self, message: FromScreen) -> bool:
        """Let a screen in that has the key; do what the teacher says."""
        match message:
            case Enter(key=key) if not self.known:
                if not secrets.compare_digest(key.encode(), self.key.encode()):
                    send([self], {"unknown": True})
                    return False
                self.known = True
                self.live.screens.add(self)
                send([self], {"welcome": self.welcome})
                send([self], self.live.for_screen())
            case AskThis(item=item) if self.known:
                self._ask(item)
            case MoveOn(phase=phase) if self.known:
                if phase == self.live.for_screen()["phase"]:
                    self.live.room.move_on()
                    self.live.tell_all()
            case End() if self.known:
                self.live.say({"ended": True})
                self.end()
            case _:
                return False
        return True

    def _ask(self, item: str) -> None:
        try:
            self.live.room.ask(item)
        except CannotAsk as reason:
            send([self], {"trouble": str(reason)})
        else:
            self.live.tell_all()
