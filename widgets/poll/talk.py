"""What phones and screens say to the room and hear of it, however their messages come."""

import secrets
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import msgspec

from .joint import Planned
from .live import Live, send
from .messages import (
    AskThis,
    Discuss,
    End,
    Enter,
    FromPhone,
    FromScreen,
    Hide,
    Join,
    KeepOut,
    LetThrough,
    MoveOn,
    Results,
    Study,
    Tickets,
    Vote,
    Words,
)
from .offered import CannotAsk
from .pace import Pace
from .room import NotAVote


@dataclass(frozen=True)
class Wire:
    """What a talk goes over: `post` takes the text of a message to the other side, which sits at `address`."""

    post: Callable[[str], object]
    hang_up: Callable[[], object]
    address: str


class Talk(ABC):
    """One talk, that says at once what it is for, and does not say too much.

    Parameters
    ----------
    live : Live
        All who are in the room.
    wire : Wire
        What it goes over.
    """

    understands: Any

    def __init__(self, live: Live, wire: Wire) -> None:
        self.live = live
        self.known = False
        self.address = wire.address
        self._pace = Pace()
        self._wire = wire

    def write_message(self, text: str) -> None:
        """Give a message to the other side."""
        self._wire.post(text)

    def hang_up(self) -> None:
        """End the talk."""
        self._wire.hang_up()

    def take(self, text: str | bytes) -> bool:
        """Do what a message says; False on what no page of ours says, or too much of it: then the talk is over.

        Raises
        ------
        Full
            Where there is no place for one more phone now.
        """
        try:
            message = msgspec.json.decode(text, type=self.understands)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return False
        return self._pace.allows() and self.hear(message)

    @abstractmethod
    def hear(self, message: Any) -> bool:
        """Do what the message says; False where it does not belong here."""


class PhoneTalk(Talk):
    """The talk of a phone; `code` is the poll's, and `tickets` gives those that count, where there are any."""

    understands = FromPhone

    def __init__(self, live: Live, wire: Wire, code: str, tickets: Callable[[], list[str]]) -> None:
        super().__init__(live, wire)
        self._code, self._tickets = code, tickets
        self.token = ""
        self.answered = False

    def hear(self, message: FromPhone) -> bool:
        """Let a phone in that knows the code; count its votes."""
        match message:
            case Join() if not self.known:
                return self._join(message)
            case Vote() | Study() | Words() if self.known and self.live.pace(self.token).allows():
                return self._answer(message)
        return False

    def _join(self, join: Join) -> bool:
        if not secrets.compare_digest(join.code.upper().encode(), self._code.encode()):
            send([self], {"unknown": True})
            return False
        tickets, ticket = self._tickets(), join.ticket.upper()
        if tickets and ticket not in tickets:
            send([self], {"ticket": True})
            return False
        # Whoever holds a ticket answers once, from however many phones.
        self.token = f"ticket {ticket}" if tickets else join.token
        self.live.phones.let_in(self)
        self.known = True
        send([self], self.live.room.for_phones() | self.live.room.for_one(self.token))
        self.live.news_for_screens()
        return True

    def _answer(self, answer: Vote | Study | Words) -> bool:
        room, number = self.live.room, answer.round
        try:
            if isinstance(answer, Vote):
                came = room.vote(self.token, number, answer.choice, self.address)
            elif isinstance(answer, Words):
                came = room.hear_words(self.token, number, answer.text, self.address)
            else:
                found = Planned(answer.design, answer.people, answer.estimate, answer.error)
                came = room.study(self.token, number, found, self.address)
        except NotAVote:
            return False
        self.answered = self.answered or came == "counted"
        send([self], {"vote": came, "round": number})
        self.live.news_for_screens()
        return True


class ScreenTalk(Talk):
    """The talk of the teacher's screen; `welcome` gives what it shows all the time."""

    understands = FromScreen

    def __init__(
        self,
        live: Live,
        wire: Wire,
        key: str,
        welcome: Callable[[], dict],
        hand_out: Callable[[bool], list[str]],
        results: Callable[[], str],
        end: Callable[[], None],
    ) -> None:
        super().__init__(live, wire)
        self._key, self._welcome, self._hand_out, self._results, self._end = key, welcome, hand_out, results, end

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
            case KeepOut(on=on) if self.known:
                self.live.keep_out(on)
            case Hide(on=on) if self.known:
                self.live.hide(on)
            case Discuss() if self.known:
                self.live.room.discuss()
                self.live.tell_all()
            case LetThrough() if self.known:
                self.live.room.let_through(message.round, message.mark, message.places)
                self.live.tell_all()
            case Tickets(on=on) if self.known:
                self._tickets(on)
            case Results() if self.known:
                send([self], {"results": self._results()})
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

    def _tickets(self, on: bool) -> None:
        """Let nobody stay or be counted who came without a ticket."""
        tickets = self._hand_out(on)
        if on:
            send(self.live.phones, {"ticket": True})
            self.live.phones.send_away_all()
            self.live.room.ask_anew()
        send(self.live.screens, {"tickets": tickets})
        self.live.tell_screens()
