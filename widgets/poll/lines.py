"""Lines over a socket: a talk that stays open as long as the page does."""

from collections.abc import Callable

from tornado.ioloop import IOLoop
from tornado.websocket import WebSocketHandler

from .crowd import Full
from .guarded import OwnPage
from .live import Live
from .strangers import Strangers, stream_of
from .talk import Talk, Wire

PATIENCE = 10.0  # seconds for a line to say what it is for
AGAINST_RULES = 1008
TOO_MANY = 1013


class SocketLine(OwnPage, WebSocketHandler):
    """A line that only a page of our own can open."""

    live: Live
    talk_with: Callable[[Wire], Talk]
    strangers: Strangers
    talk: Talk

    def check_origin(self, origin: str) -> bool:
        """Say yes: `prepare` has looked already, and more strictly."""
        return True

    def open(self) -> None:
        """Begin to listen."""
        self.talk = self.talk_with(Wire(self.write_message, lambda: self.close(TOO_MANY), self.request.remote_ip or ""))
        IOLoop.current().call_later(PATIENCE, self._give_up)

    def _give_up(self) -> None:
        if not self.talk.known:
            self.close(AGAINST_RULES)

    def on_message(self, message: str | bytes) -> None:
        """Do what a message says; close the line on what no page of ours says, and where there is no place."""
        try:
            if not self.talk.take(message):
                self.close(AGAINST_RULES)
        except Full:
            self.close(TOO_MANY)
        if self.talk.known:
            self.strangers.is_known(stream_of(self.request))

    def on_close(self) -> None:
        """Leave the room."""
        if talk := getattr(self, "talk", None):
            self.live.leave(talk)
