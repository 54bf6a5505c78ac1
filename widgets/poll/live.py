"""All who look at the poll right now, and the telling of what is new."""

import json
import time
from collections.abc import Iterable
from typing import Protocol

from tornado.ioloop import IOLoop
from tornado.websocket import WebSocketClosedError

from .addresses import stands_out
from .crowd import Crowd
from .pace import Pace
from .room import Room
from .showing import FEWEST

BREATH = 0.1  # seconds between two tellings of the screens: what comes meanwhile is gathered
SPARE = 20  # connections beyond the phones: screens, and phones that come back before their old line is given up


class Hears(Protocol):
    """Somebody who can be told something."""

    def write_message(self, text: str) -> object:
        """Tell them."""


class Live:
    """The phones and screens that are connected to a room. Screens have the teacher's key, and are let in always."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.phones = Crowd(room.counted.most + SPARE)
        self.screens: set[Hears] = set()
        self._paces: dict[str, Pace] = {}
        self._news_comes = False
        self._told = -BREATH
        room.counted.displaced = self._tell_displaced

    def leave(self, one: Hears) -> None:
        """Tell somebody nothing more."""
        self.screens.discard(one)
        if self.phones.leave(one):
            self.news_for_screens()

    def pace(self, token: str) -> Pace:
        """Give the pace of a device, over all its connections."""
        if len(self._paces) > 2 * self.room.counted.most:
            self._paces.clear()
        return self._paces.setdefault(token, Pace())

    def tell_all(self) -> None:
        """Tell everybody where the room is."""
        shown = self.room.for_phones()
        for one in self.phones:
            send([one], shown | self.room.for_one(one.token))
        self.tell_screens()

    def news_for_screens(self) -> None:
        """Tell the screens at once; where they have just been told, in a moment, with what else comes until then."""
        if not self._news_comes:
            self._news_comes = True
            IOLoop.current().call_later(max(0.0, self._told + BREATH - time.monotonic()), self.tell_screens)

    def tell_screens(self) -> None:
        """Tell the screens now."""
        self._news_comes, self._told = False, time.monotonic()
        send(self.screens, self.for_screen())

    def for_screen(self) -> dict:
        """Give what a screen shows."""
        return self.room.for_screen() | {
            "phones": len(self.phones),
            "crowded": self._crowded(),
            "barred": len(self.phones.barred),
        }

    def hide(self, on: bool) -> None:
        """Hide how often each answer was chosen, or show it; phones hear of it where they would see it."""
        self.room.hidden = on
        if self.room.for_screen()["phase"] == "closed":
            self.tell_all()
        else:
            self.tell_screens()

    def keep_out(self, on: bool) -> None:
        """Keep out the address that stands out, and count nothing from it; or let everybody in, and count all again."""
        if not on:
            self.phones.barred.clear()
        elif found := self._standing_out():
            self.phones.bar(found[0])
        self.room.counted.leave_out(self.phones.barred)
        self.tell_screens()

    def say(self, message: dict) -> None:
        """Say something to everybody."""
        send([*self.phones, *self.screens], message)

    def _standing_out(self) -> tuple[str, int] | None:
        answers = stands_out(self.room.counted.addresses(), FEWEST)
        return answers or stands_out((one.address for one in self.phones), FEWEST)

    def _crowded(self) -> dict | None:
        """Give how many answers and phones come from the address that stands out, and never the address."""
        if not (found := self._standing_out()):
            return None
        address, _ = found
        phones = sum(one.address == address for one in self.phones)
        return {"answers": self.room.counted.addresses().count(address), "phones": phones}

    def _tell_displaced(self, number: int, device: bytes) -> None:
        """Tell a phone whose place went to somebody else."""
        theirs = [one for one in self.phones if self.room.counted.device(one.token) == device]
        send(theirs, {"vote": "full", "round": number})


def send(handlers: Iterable[Hears], message: dict) -> None:
    """Send a message to each of these that is still there."""
    text = json.dumps(message, ensure_ascii=False, separators=(",", ":"))
    for handler in list(handlers):
        try:
            handler.write_message(text)
        except WebSocketClosedError:
            continue
