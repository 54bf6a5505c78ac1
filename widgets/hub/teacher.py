"""The teacher's own page of a class: who is there, a new password for who forgot theirs, a message, and the end."""

import signal
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from hashlib import sha256
from pathlib import Path
from secrets import compare_digest
from typing import TYPE_CHECKING, cast

from jinja2 import PackageLoader, Template
from jupyterhub.handlers import BaseHandler
from jupyterhub.orm import User
from tornado.ioloop import IOLoop
from tornado.web import HTTPError

from ..content import installed_course, say
from ..pieces.render import templates
from .easy import easy
from .slowing import Slowing, network_of
from .trial import TRIAL

if TYPE_CHECKING:
    from .entry import ClassAuthenticator

COOKIE = "teacher"
HERE = Path(__file__).parent / "pages"
LONGEST_MESSAGE = 500
FREE_KEYS = 5

_keys = Slowing(FREE_KEYS)
_said = {"number": 0, "text": ""}


class TeachersPage(BaseHandler):
    """The page; whoever has its key is the teacher."""

    def initialize(self, key: str, address: str) -> None:
        """Take the key of the page, and the address by which the class comes in."""
        self.key, self.address = key, address

    async def get(self) -> None:
        """Show the page; the key leaves the address, which the class may see."""
        given = self.get_argument("key", "")
        if given and await self._fits(given):
            self.set_secure_cookie(COOKIE, self._mark(), expires_days=None, httponly=True, path=self.hub.base_url)
            self.redirect(self._own_address())
        else:
            self._show()

    async def post(self) -> None:
        """Do what the teacher wants, and show the page again."""
        if not self._is_teacher():
            raise HTTPError(403)
        what, name = self.get_body_argument("do", ""), self.get_body_argument("name", "")
        told = ""
        if what == "say":
            _say(self.get_body_argument("text", ""))
        elif what == "password":
            told = self._give_password(name)
        elif what == "stop":
            await self._stop(name)
        elif what == "close" and self.get_body_argument("sure", ""):
            # The answer goes out first.
            IOLoop.current().call_later(1, signal.raise_signal, signal.SIGTERM)
            self._show(closed=True)
            return
        self._show(told=told)

    async def _fits(self, given: str) -> bool | None:
        async def fits() -> bool:
            return compare_digest(given.encode(), self.key.encode())

        return await _keys.look(network_of(self.request.remote_ip or ""), fits)

    def _mark(self) -> str:
        return sha256(self.key.encode()).hexdigest()

    def _is_teacher(self) -> bool:
        # The cookie is signed with a secret of this class.
        return self.get_secure_cookie(COOKIE) == self._mark().encode()

    def _door(self) -> "ClassAuthenticator":
        return cast("ClassAuthenticator", self.authenticator)

    def _own_address(self) -> str:
        return f"{self.hub.base_url}class"

    def _give_password(self, name: str) -> str:
        if not self.find_user(name):
            return say("hub-class-nobody", name=name)
        password = easy(8)
        self._door().reset_password(name, password)
        return say("hub-class-new-password", name=name, password=password)

    async def _stop(self, name: str) -> None:
        user = self.find_user(name)
        if user and user.running and not user.spawner.pending:
            await self.stop_single_user(user)

    def _people(self) -> Iterator[dict[str, str]]:
        for user in self.db.query(User).order_by(User.name):
            if user.name == TRIAL:
                continue
            if not (known := self.find_user(user.name)):
                continue
            state = "starts" if known.spawner.pending == "spawn" else "works" if known.running else "away"
            yield {"name": user.name, "state": state, "seen": _ago(user.last_activity)}

    def _show(self, told: str = "", *, closed: bool = False) -> None:
        known = self._is_teacher()
        self.set_header("Cache-Control", "no-store")
        self.set_status(200 if known or not self.get_argument("key", "") else 403)
        self.finish(
            _template().render(
                known=known,
                closed=closed,
                told=told,
                said=_said["text"],
                most=LONGEST_MESSAGE,
                people=list(self._people()) if known else [],
                address=self.address,
                code=self._door().class_code if known else "",
                here=self._own_address(),
                xsrf=(self.xsrf_token or b"").decode(),
                style=_style(),
                script=(HERE / "class.js").read_text("utf-8"),
            )
        )


class Said(BaseHandler):
    """What the teacher says to everybody, for the pages of lessons; like what stands on a board, it is for all."""

    def check_xsrf_cookie(self) -> None:
        """Let pages ask: it changes nothing, and nobody's own is in it."""

    def get(self) -> None:
        """Give the message, and which one it is; an empty one where there is none."""
        self.set_header("Cache-Control", "no-store")
        self.finish(dict(_said))


def _say(text: str) -> None:
    text = " ".join(text.split())[:LONGEST_MESSAGE]
    if text != _said["text"]:
        _said.update(number=_said["number"] + 1, text=text)


def _ago(at: datetime | None) -> str:
    if not at:
        return say("hub-class-never")
    minutes = int((datetime.now(UTC).replace(tzinfo=None) - at).total_seconds() // 60)
    return say("hub-class-now") if minutes < 1 else say("hub-class-ago", n=minutes)


@cache
def _style() -> str:
    return installed_course().look("theme.css").read_text("utf-8") + (HERE / "class.css").read_text("utf-8")


@cache
def _template() -> Template:
    made = templates(installed_course().words).overlay(loader=PackageLoader("widgets.hub", "pages"))
    return made.get_template("class.html")
