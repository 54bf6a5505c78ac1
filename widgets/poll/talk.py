"""What phones and screens say to the room and hear of it, however their messages come."""

import secrets
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any

import msgspec

from .live import Live, send
from .messages import AskThis, End, Enter, FromPhone, FromScreen, Join, MoveOn, Vote
from .offered import CannotAsk
from .pace import Pace
from .room import NotAVote


class Talk(ABC):
    """One talk, that says at once what it is for, and does not say too much.

    Parameters
    ----------
    live : Live
        All who are in the room.
    post : callable
        Takes the text of a message to the other side.
    """

    understands: Any

    def __init__(self, live: Live, post: Callable[[str], None]) -> None:
        self.live = live
        self.known = False
        self._pace = Pace()
        self._post = post

    def write_message(self, text: str) -> None:
        """Give a message to the other side."""
        self._post(text)

    def take(self, text: str | bytes) -> bool:
        """Do what a message says; False on what no page of ours says, or too much of it: then the talk is over."""
        try:
            message = msgspec.json.decode(text, type=self.understands)
        except (msgspec.DecodeError, UnicodeDecodeError):
            return False
        return self._pace.allows() and self.hear(message)

    @abstractmethod
    def hear(self, message: Any) -> bool:
        """Do what the message says; False where it does not belong here."""


class PhoneTalk(Talk):
    """The talk of a phone; `code` is the poll's."""

    understands = FromPhone

    def __init__(self, live: Live, post: Callable[[str], None], code: str) -> None:
        super().__init__(live, post)
        self._code = code
        self.token = ""

    def hear(self, message: FromPhone) -> bool:
        """Let a phone in that knows the code; count its votes."""
        match message:
            case Join(code=code, token=token) if not self.known:
                if not secrets.compare_digest(code.upper().encode(), self._code.encode()):
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


class ScreenTalk(Talk):
    """The talk of the teacher's screen; `welcome` gives what it shows all the time."""

    understands = FromScreen

    def __init__(
        self,
        live: Live,
        post: Callable[[str], None],
        key: str,
        welcome: Callable[[], dict],
        end: Callable[[], None],
    ) -> None:
        super().__init__(live, post)
        self._key, self._welcome, self._end = key, welcome, end

    def hear(self, message: FromScreen) -> bool:
        """Let a screen in that has the key; do what the teacher says."""
        match message:
            case Enter(key=key) if not self.known:
                if not secrets.compare_digest(key.encode(), self._key.encode()):
                    send([self], {"unknown": True})
                    return False
                self.known = True
                self.live.screens.add(self)
                send([self], {"welcome": self._welcome()})
                send([self], self.live.for_screen())
            case AskThis(item=item) if self.known:
                self._ask(item)
            case MoveOn(phase=phase) if self.known:
                if phase == self.live.for_screen()["phase"]:
                    self.live.room.move_on()
                    self.live.tell_all()
            case End() if self.known:
                self.live.say({"ended": True})
                self._end()
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
