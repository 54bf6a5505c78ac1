"""What guards every request: only our own names are answered, and a page may load nothing but our own files."""

import logging
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from tornado.web import HTTPError, RequestHandler

from ..content import say

log = logging.getLogger("good-cry.poll")


class Guarded(RequestHandler):
    """A handler that knows the names of the service.

    A page elsewhere whose name was made to lead to this machine still says its own name in Host.
    """

    def initialize(self, knows: Callable[[str], bool], **more: Any) -> None:
        """Take what says whether a request may be for this name, and what else the handler works with."""
        self.knows = knows
        for name, value in more.items():
            setattr(self, name, value)

    def set_default_headers(self) -> None:
        """Keep what we give to our own pages."""
        self.clear_header("Server")
        self.set_header("X-Content-Type-Options", "nosniff")
        self.set_header("Referrer-Policy", "no-referrer")
        self.set_header("Cross-Origin-Resource-Policy", "same-origin")
        self.set_header("Cache-Control", "no-cache")

    def prepare(self) -> None:
        """Turn away what is not for us."""
        host = self.request.host.lower()
        if not self.knows(host):
            raise HTTPError(421)
        # Older browsers do not count the socket of the same page as 'self'.
        self.set_header(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src data:; "
            f"connect-src 'self' ws://{host} wss://{host}; "
            "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        )

    def write_error(self, status_code: int, **more: Any) -> None:
        """Say one sentence, and nothing about the machine."""
        sentences = {404: say("poll-no-page"), 421: say("poll-other-address")}
        self.set_header("Content-Type", "text/plain; charset=utf-8")
        self.finish(sentences.get(status_code, say("poll-does-not")))

    def log_exception(self, typ: Any, value: Any, tb: Any) -> None:
        """Log our own faults alone, and nothing of who asked."""
        if not isinstance(value, HTTPError):
            log.error("A fault in the poll.", exc_info=(typ, value, tb))


class OwnPage(Guarded):
    """A handler for scripts of our own pages alone."""

    def prepare(self) -> None:
        """Turn away what comes from another page."""
        super().prepare()
        if not self.knows(urlsplit(self.request.headers.get("Origin", "")).netloc.lower()):
            raise HTTPError(403)
