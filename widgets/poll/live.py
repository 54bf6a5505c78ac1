"""All who look at the poll right now, and the telling of what is new."""

import json
from collections.abc import Iterable
from typing import Protocol

from tornado.ioloop import IOLoop
from tornado.websocket import WebSocketClosedError

from .pace import Pace
from .room import Room

BREATH = 0.1  # seconds in which news for the screen is gathered
SPARE = 20  # connections beyond the phones: screens, and phones that come back before their old line is given up


class Hears(Protocol):
    """Somebody who can be told something."""

    def write_message(self, text: str) -> object:
        """Tell them."""


class Live:
    """The phones and the screens that are connected to a room."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.phones: set[Hears] = set()
        self.screens: set[Hears] = set()
        self._connections = 0
        self._paces: dict[str, Pace] = {}
        self._news_comes = False

    def admit(self) -> bool:
        """Count a new connection in; False where there are too many."""
        if self._connections >= self.room.most + SPARE:
            return False
        self._connections += 1
        return True

    def leave(self, one: Hears) -> None:
        """Count a connection out that was admitted."""
        self._connections -= 1
        self.turn_away(one)

    def turn_away(self, one: Hears) -> None:
        """Tell somebody nothing more."""
        self.screens.discard(one)
        if one in self.phones:
            self.phones.discard(one)
            self.news_for_screens()

    def pace(self, token: str) -> Pace:
        """Give the pace of a device, over all its connections."""
        if len(self._paces) > 2 * self.room.most:
            self._paces.clear()
        return self._paces.setdefault(token, Pace())

    def tell_all(self) -> None:
        """Tell everybody where the room is."""
        send(self.phones, self.room.for_phones())
        self.tell_screens()

    def news_for_screens(self) -> None:
        """Tell the screens in a moment, together with what else comes until then."""
        if not self._news_comes:
            self._news_comes = True
            IOLoop.current().call_later(BREATH, self.tell_screens)

    def tell_screens(self) -> None:
        """Tell the screens now."""
        self._news_comes = False
        send(self.screens, self.for_screen())

    def for_screen(self) -> dict:
        """Give what a screen shows."""
        return self.room.for_screen() | {"phones": len(self.phones)}

    def say(self, message: dict) -> None:
        """Say something to everybody."""
        send([*self.phones, *self.screens], message)


def send(handlers: Iterable[Hears], message: dict) -> None:
    """Send a message to each of these that is still there."""
    text = json.dumps(message, ensure_ascii=False, separators=(",", ":"))
    for handler in list(handlers):
        try:
            handler.write_message(text)
        except WebSocketClosedError:
            continue
