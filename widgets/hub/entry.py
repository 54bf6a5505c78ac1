"""How learners come in: a name, a password of their own, and the first time the code of the class."""

import dbm
from secrets import compare_digest
from unicodedata import category, normalize

from firstuseauthenticator import FirstUseAuthenticator
from firstuseauthenticator.firstuseauthenticator import CustomLoginHandler
from jupyterhub.handlers.login import LoginHandler
from traitlets import Unicode

from ..content import say
from .slowing import Slowing, network_of

LONGEST_NAME = 40
LONGEST_PASSWORD = 72  # bytes: bcrypt takes no more
# A whole class may come through one address, and thirty people mistype more than one does.
FREE_PASSWORDS, FREE_CODES = 5, 40


class ClassAuthenticator(FirstUseAuthenticator):
    """The first who uses a name chooses its password. The code on the board keeps everybody else out.

    A password that the whole class shares would let each of them open what another wrote about themselves.
    """

    class_code = Unicode(help="the code that the class is told").tag(config=True)

    def __init__(self, **settings: object) -> None:
        super().__init__(**settings)
        self.passwords, self.codes = Slowing(FREE_PASSWORDS), Slowing(FREE_CODES)

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
        from_there = network_of(handler.request.remote_ip)
        if self._knows(name):
            return await self._by_password(handler, data, (from_there, name))
        async with self.codes.turn(from_there) as turn:
            if not turn:
                return _refuse(handler, say("hub-slowly"))
            right = compare_digest(data.get("otp", "").strip().encode(), self.class_code.encode())
            self.codes.note(from_there, right)
        return await super().authenticate(handler, data) if right else _refuse(handler, say("hub-code-unfit"))

    async def _by_password(self, handler: LoginHandler, data: dict[str, str], who: tuple[str, str]) -> str | None:
        async with self.passwords.turn(who) as turn:
            if not turn:
                return _refuse(handler, say("hub-slowly"))
            name = await super().authenticate(handler, data)
            self.passwords.note(who, name is not None)
        return name or _refuse(handler, say("hub-password-unfit"))

    def reset_password(self, username: str, new_password: str) -> str:
        """Change a password, and say so, or say why not."""
        return self._off(new_password) or super().reset_password(username, new_password)

    def get_handlers(self, app: object) -> list[tuple]:
        """Put the page that says more in place of the usual one."""
        return [(r"/login", _Login), *super().get_handlers(app)[1:]]

    def _knows(self, name: str) -> bool:
        with dbm.open(self.dbm_path, "c", 0o600) as passwords:
            return name.encode() in passwords

    def _off(self, password: str) -> str | None:
        if len(password) < self.min_password_length:
            return say("hub-password-short", least=self.min_password_length)
        return say("hub-password-long") if len(password.encode()) > LONGEST_PASSWORD else None


class _Login(CustomLoginHandler):
    def _render(self, login_error: str | None = None, username: str | None = None, **rest: object) -> object:
        return LoginHandler._render(self, self.custom_login_error or login_error, username, **rest)


def _refuse(handler: LoginHandler, sentence: str) -> None:
    handler.custom_login_error = sentence
