"""What Jupyter's server answers the page of a lesson: scripts and look for all, else whoever is logged in alone.

``GET good-cry/pieces?call=lesson 02&call=claim oxytocin``
    Each piece as HTML with its data, as JSON by call. An id that does not exist gives a notice that says so.
``GET good-cry/pieces.js?v=…``, ``GET good-cry/pieces.css?v=…``
    The scripts of all pieces, and their look; `v` names what is in them, so a browser asks once.
``POST good-cry/record``
    What a page asks of the record, and its answer, as `widgets/record/correspondence.py` describes them.

Nothing here runs anything of a notebook: a page names pieces by their ids, and Python makes these out of the course.
"""

import asyncio
import json
from collections.abc import Callable
from gzip import compress, decompress
from hashlib import sha256

from jupyter_server.auth.decorator import allow_unauthenticated
from jupyter_server.base.handlers import APIHandler, JupyterHandler
from tornado.web import HTTPError, authenticated

from .pieces import Pieces, read_calls

A_YEAR = "private, max-age=31536000, immutable"


class PiecesHandler(APIHandler):
    """Hands out the pieces that a page calls."""

    def initialize(self, pieces: Pieces) -> None:
        """Take what makes them."""
        self.pieces = pieces

    @authenticated
    async def get(self) -> None:
        """Give them; a browser that has them already is told so."""
        try:
            calls = read_calls(self.get_query_arguments("call", strip=False))
        except ValueError as error:
            raise HTTPError(400, str(error)) from None
        _send(self, await asyncio.to_thread(self.pieces.answer, calls), "private, no-cache")


class WholeHandler(JupyterHandler):
    """Hands out one text that all pieces share: their scripts, or their look; like the extension's own files, to all.

    A browser imports a script without the token that a hub's server asks of whoever is logged in, and would be sent
    round and round to log in.
    """

    def initialize(self, text: Callable[[], str], kind: str) -> None:
        """Take what gives the text, and its media type."""
        self.text, self.kind = text, kind

    @allow_unauthenticated
    async def get(self) -> None:
        """Give it, to be kept by the browser under the name that it has now."""
        text = await asyncio.to_thread(self.text)
        self.set_header("Content-Type", f"{self.kind}; charset=utf-8")
        _send(self, compress(text.encode(), mtime=0), A_YEAR)


class RecordHandler(APIHandler):
    """Reads and writes the learner's record."""

    @authenticated
    async def post(self) -> None:
        """Do what a page asks of it."""
        # A learner who only reads needs none of it.
        from ..record import answer

        said = await asyncio.to_thread(answer, self.get_json_body())
        self.set_header("Cache-Control", "no-store")
        # In plain letters: half a sign, which a page may send, has no others, and would keep the whole answer back.
        self.finish(json.dumps(said))


def version_of(text: str) -> str:
    """Name a text by what is in it."""
    return sha256(text.encode()).hexdigest()[:16]


def _send(handler: JupyterHandler, body: bytes, cache: str) -> None:
    """Send what is compressed, as it is to whoever reads it so."""
    handler.set_header("Cache-Control", cache)
    handler.set_header("Vary", "Accept-Encoding")
    if "gzip" in handler.request.headers.get("Accept-Encoding", ""):
        handler.set_header("Content-Encoding", "gzip")
        handler.finish(body)
    else:
        handler.finish(decompress(body))
