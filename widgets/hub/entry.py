"""How learners come in: a name, a password of their own, and the code of the class."""

from secrets import compare_digest

from firstuseauthenticator import FirstUseAuthenticator
from firstuseauthenticator.firstuseauthenticator import CustomLoginHandler
from jupyterhub.handlers.login import LoginHandler
from traitlets import Unicode

from ..content import say

NAMES = r"\w[\w-]{0,39}"


class ClassAuthenticator(FirstUseAuthenticator):
    """The first who uses a name chooses its password. The code on the board keeps everybody else out.

    A password that the whole class shares would let each of them open what another wrote about themselves.
    """

    class_code = Unicode(help="the code that the class is told").tag(config=True)

    async def authenticate(self, handler: LoginHandler, data: dict[str, str]) -> str | None:
        """Give the learner's name, or None with a sentence that says what to do."""
        if not self.validate_username(self.normalize_username(data["username"])):
            handler.custom_login_error = say("hub-name-unfit")
            return None
        if not compare_digest(data.get("otp", "").strip().encode(), self.class_code.encode()):
            handler.custom_login_error = say("hub-code-unfit")
            return None
        handler.custom_login_error = say("hub-password-unfit")
        return await super().authenticate(handler, data)

    def get_handlers(self, app: object) -> list[tuple]:
        """Put the page that says more in place of the usual one."""
        return [(r"/login", _Login), *super().get_handlers(app)[1:]]


class _Login(CustomLoginHandler):
    def _render(self, login_error: str | None = None, username: str | None = None, **rest: object) -> object:
        return LoginHandler._render(self, self.custom_login_error or login_error, username, **rest)
