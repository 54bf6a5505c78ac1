"""Connections that have not said yet what they are for; where too many stand at the door, one that waited long goes.

So nobody who only stands there can keep out a class or its teacher. An honest page says at once what it wants.
"""

from typing import Any, cast

from tornado.httpserver import HTTPServer
from tornado.httputil import HTTPServerRequest
from tornado.iostream import IOStream

from .addresses import busiest

MOST = 256


class Strangers:
    """The connections at the door, in the order in which they came."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._standing: dict[IOStream, str] = {}

    def came(self, stream: IOStream, address: str) -> None:
        """Let a connection stand at the door; where there are too many, close the oldest of the busiest address."""
        self._standing[stream] = address
        if len(self._standing) <= self._most:
            return
        self._standing = {one: where for one, where in self._standing.items() if not one.closed()}
        if len(self._standing) > self._most:
            crowd, _ = busiest(self._standing.values())
            oldest = next(one for one, where in self._standing.items() if where == crowd)
            self.is_known(oldest)
            oldest.close()

    def is_known(self, stream: IOStream) -> None:
        """Take a connection from the door: it has said what it is for."""
        self._standing.pop(stream, None)


def stream_of(request: HTTPServerRequest) -> IOStream:
    """Give the connection that a request came over; tornado does not say of what type it is."""
    return cast("Any", request.server_connection).stream


class GuardedServer(HTTPServer):
    """A server that lets every connection stand at the door first."""

    strangers: Strangers

    def handle_stream(self, stream: IOStream, address: tuple) -> None:
        """Take a new connection."""
        self.strangers.came(stream, str(address[0]))
        super().handle_stream(stream, address)
