"""Lines over a socket: a talk that stays open as long as the page does."""

from collections.abc import Callable

from tornado.ioloop import IOLoop
from tornado.websocket import WebSocketHandler

from .guarded import OwnPage
from .live import Live
from .talk import Talk

PATIENCE = 10.0  # seconds for a line to say what it is for
AGAINST_RULES = 1008
TOO_MANY = 1013


class SocketLine(OwnPage, WebSocketHandler):
    """A line that only a page of our own can open."""

    live: Live
    talk_with: Callable[[Callable[[str], None]], Talk]
    admitted = False

    def check_origin(self, origin: str) -> bool:
        """Say yes: `prepare` has looked already, and more strictly."""
        return True

    def open(self) -> None:
        """Begin to listen."""
        self.talk = self.talk_with(self.write_message)
        self.admitted = self.live.admit()
        if self.admitted:
            IOLoop.current().call_later(PATIENCE, self._give_up)
        else:
            self.close(TOO_MANY)

    def _give_up(self) -> None:
        if not self.talk.known:
            self.close(AGAINST_RULES)

    def on_message(self, text: str | bytes) -> None:
        """Do what a message says; close the line on what no page of ours says."""
        if not self.admitted or not self.talk.take(text):
            self.close(AGAINST_RULES)

    def on_close(self) -> None:
        """Leave the room."""
        if self.admitted:
            self.admitted = False
            self.live.leave(self.talk)
