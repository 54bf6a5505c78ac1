"""How learners come in: a name, a password of their own, and the first time the code of the class."""

import asyncio
import dbm
from functools import partial
from hashlib import sha256
from secrets import compare_digest
from typing import cast
from unicodedata import category, normalize

import bcrypt
from firstuseauthenticator import FirstUseAuthenticator
from firstuseauthenticator.firstuseauthenticator import CustomLoginHandler
from jupyterhub.handlers.login import LoginHandler
from traitlets import Unicode

from ..content import say
from .slowing import Slowing, network_of
from .teacher import Said, TeachersPage

LONGEST_NAME = 40
LONGEST_PASSWORD = 72  # bytes: bcrypt takes no more
# A whole class may come through one address, and thirty people mistype more than one does.
FREE_PASSWORDS = 5  # of one learner
FREE_CODES, FREE_ACCOUNTS = 40, 40  # of one address


class ClassAuthenticator(FirstUseAuthenticator):
    """The first who uses a name chooses its password. The code on the board keeps everybody else out.

    A password that the whole class shares would let each of them open what another wrote about themselves.
    """

    class_code = Unicode(help="the code that the class is told").tag(config=True)
    teachers_key = Unicode(help="the key of the teacher's page").tag(config=True)
    class_address = Unicode(help="the address that the class is told").tag(config=True)

    def __init__(self, **settings: object) -> None:
        super().__init__(**settings)
        self.codes, self.passwords = Slowing(FREE_CODES), Slowing(FREE_PASSWORDS)
        self.accounts = Slowing(FREE_ACCOUNTS, makes_good=False)

    def normalize_username(self, username: str) -> str:
        """Give a name as it is kept: what looks alike is alike."""
        return normalize("NFKC", super().normalize_username(normalize("NFKC", username)))

    def validate_username(self, name: str) -> bool:
        """Say whether a name can be that of a folder, and be read: letters with their marks, digits, - and _."""
        fits = all(sign.isalnum() or sign in "-_" or category(sign) in ("Mn", "Mc") for sign in name)
        begins = name[:1].isalnum() or name[:1] == "_"
        return fits and begins and len(name) <= LONGEST_NAME and super().validate_username(name)

    async def authenticate(self, handler: LoginHandler, data: dict[str, str]) -> str | None:
        """Give the learner's name, or None with a sentence that says what to do."""
        name = self.normalize_username(data["username"])
        if not self.validate_username(name):
            return _refuse(handler, say("hub-name-unfit", most=LONGEST_NAME))
        if off := self._off(data["password"]):
            return _refuse(handler, off)
        there = network_of(handler.request.remote_ip or "")
        if not self._stored(name):
            right = await self.codes.look(there, partial(self._opens, data.get("otp", "")))
            if not right:
                return _refuse(handler, say("hub-slowly") if right is None else say("hub-code-unfit"))
        right = await self._look_at_password(handler, there, name, data["password"])
        if not right:
            return _refuse(handler, say("hub-slowly") if right is None else say("hub-password-unfit"))
        handler.set_secure_cookie(_been_here(name), "yes", httponly=True)
        return name

    async def _opens(self, code: str) -> bool:
        return compare_digest(code.strip().encode(), self.class_code.encode())

    async def _look_at_password(self, handler: LoginHandler, there: str, name: str, password: str) -> bool | None:
        """Say whether it is the password; None where too many wait."""
        fits = partial(self._fits, name, password)
        if handler.get_secure_cookie(_been_here(name)):
            # A browser in which this learner was before: nobody else, at the same address or not, holds it up.
            return await self.passwords.look((there, name, "again"), fits)
        return await self.passwords.look((there, name), partial(self.accounts.look, there, fits))

    async def _fits(self, name: str, password: str) -> bool:
        """Compare a password, in a thread, since that takes a while on purpose; the first one is kept."""
        typed = password.encode()
        if not self._stored(name):
            hashed = await asyncio.to_thread(lambda: bcrypt.hashpw(typed, bcrypt.gensalt()))
            # Of two who choose a name at the same moment, the first has it.
            if not self._stored(name):
                with dbm.open(self.dbm_path, "c", 0o600) as passwords:
                    passwords[name.encode()] = hashed
                return True
        stored = self._stored(name)
        return stored is not None and await asyncio.to_thread(bcrypt.checkpw, typed, stored)

    def reset_password(self, username: str, new_password: str) -> str:
        """Change a password, and say so, or say why not."""
        return self._off(new_password) or super().reset_password(username, new_password)

    def get_handlers(self, app: object) -> list[tuple]:
        """Put the page that says more in place of the usual one, and add the teacher's own."""
        teachers = {"key": self.teachers_key, "address": self.class_address}
        own = [(r"/login", _Login), (r"/class", TeachersPage, teachers), (r"/class/said", Said)]
        return [*own, *super().get_handlers(app)[1:]]

    def _stored(self, name: str) -> bytes | None:
        with dbm.open(self.dbm_path, "c", 0o600) as passwords:
            return passwords.get(name.encode())

    def _off(self, password: str) -> str | None:
        if len(password) < self.min_password_length:
            return say("hub-password-short", least=self.min_password_length)
        return say("hub-password-long") if len(password.encode()) > LONGEST_PASSWORD else None


class _Login(CustomLoginHandler):
    def _render(self, login_error: str | None = None, username: str | None = None, **rest: object) -> object:
        return LoginHandler._render(self, self.custom_login_error or login_error, username, **rest)


def _refuse(handler: LoginHandler, sentence: str) -> None:
    cast("_Login", handler).custom_login_error = sentence


def _been_here(name: str) -> str:
    """Name the cookie by which a browser shows that a learner came in with it before."""
    return f"been-here-{sha256(name.encode()).hexdigest()[:16]}"
