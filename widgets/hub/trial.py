"""One invented learner who walks the whole way before the class does: signs in, opens a lesson, answers a question."""

import json
import re
import secrets
from datetime import UTC, datetime
from http.cookiejar import CookieJar
from time import monotonic, sleep
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, ProxyHandler, Request, build_opener
from uuid import uuid4

from ..content import Course, say
from ..lab.language import calls, in_language
from .trouble import HubTrouble

TRIAL = "_trial"  # no learner's name looks like it by accident
PATIENCE = 600  # seconds: a machine may be busy
AGAIN = 1.0
HANGS_UP = (503, 504)


class Trial:
    """The way of a learner, over the same door as everybody's.

    Parameters
    ----------
    course : Course
        Whose lesson is opened.
    door : str
        The address of the class on this machine, without a slash at its end.
    code : str
        The code of the class.
    """

    def __init__(self, course: Course, door: str, code: str) -> None:
        self.course, self.door, self.code = course, door, code
        self.home = f"{door}/user/{TRIAL}/"
        self.cookies = CookieJar()
        # Whatever proxy the machine uses for elsewhere is not asked for itself.
        self.opener = build_opener(HTTPCookieProcessor(self.cookies), ProxyHandler({}))

    def answers(self) -> bool:
        """Say whether there is a door yet."""
        try:
            with self.opener.open(f"{self.door}/hub/login", timeout=PATIENCE):
                return True
        except (URLError, OSError):
            return False

    def walk(self) -> None:
        """Walk the whole way.

        Raises
        ------
        HubTrouble
            With the one sentence that says how far it came, and what was in the way.
        """
        for step in (self._sign_in, self._start, self._open_and_answer):
            try:
                step()
            except HTTPError as error:
                raise HubTrouble(say("hub-trial-failed", why=f"{error.code} {error.reason} ({error.url})")) from None
            except (URLError, OSError, ValueError, LookupError) as error:
                raise HubTrouble(say("hub-trial-failed", why=str(error) or type(error).__name__)) from None

    def _sign_in(self) -> None:
        hidden = re.findall(r'name="_xsrf" value="([^"]+)"', self._read(f"{self.door}/hub/login"))[0]
        fields = {"_xsrf": hidden, "username": TRIAL, "password": secrets.token_hex(16), "otp": self.code}
        page = self._read(f"{self.door}/hub/login?next=%2Fhub%2Fhome", urlencode(fields).encode())
        if refused := re.search(r'class="login_error">([^<]*)', page):
            raise HubTrouble(say("hub-trial-failed", why=refused[1].strip()))

    def _start(self) -> None:
        self._read(f"{self.door}/hub/spawn/{TRIAL}")
        until = monotonic() + PATIENCE
        while not self._is_ready():
            if monotonic() > until:
                raise TimeoutError(say("hub-trial-slow"))

    def _is_ready(self) -> bool:
        """Wait as the hub's page does; on a busy machine the proxy may hang up before there is an answer."""
        try:
            with self.opener.open(f"{self.door}/hub/api/users/{TRIAL}/server/progress", timeout=PATIENCE) as told:
                for line in told:
                    said = json.loads(line[6:]) if line.startswith(b"data: ") else {}
                    if said.get("failed"):
                        raise HubTrouble(say("hub-trial-failed", why=said.get("message", "")))
                    if said.get("ready"):
                        return True
        except HTTPError as error:
            if error.code not in HANGS_UP:
                raise
        sleep(AGAIN)
        return False

    def _open_and_answer(self) -> None:
        lesson, question = self._first_question()
        self._read(f"{self.home}doc/workspaces/{self.course.about.id}/tree/{lesson}?begin")
        cells = json.loads(self._read(f"{self.home}api/contents/{lesson}?content=1"))["content"]["cells"]
        sources = ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]
        called = {f"{word} {wanted}" for one in sources if in_language(one) for word, wanted in calls(one)}
        asked = f"question {question}"
        piece = json.loads(self._read(f"{self.home}good-cry/pieces?{urlencode({'call': asked})}"))
        if asked not in called or piece[asked]["piece"] == "notice":
            raise HubTrouble(say("hub-trial-failed", why=say("hub-trial-no-piece", call=asked, lesson=lesson)))
        now = datetime.now(UTC).isoformat().replace("+00:00", "Z")
        attempt = {"type": "attempt", "id": str(uuid4()), "at": now, "item": question, "response": [], "right": False}
        kept = self._record({"do": "keep", "entries": [attempt]})
        found = self._record({"do": "recall"})
        if trouble := kept["trouble"]:
            raise HubTrouble(say("hub-trial-failed", why=trouble))
        if question not in found["snapshot"]["attempts"]:
            raise HubTrouble(say("hub-trial-failed", why=say("hub-trial-not-kept")))

    def _first_question(self) -> tuple[str, str]:
        question = next(iter(self.course.question))
        return self.course.lesson[question[:2]].file, question

    def _record(self, message: dict) -> dict:
        token = next(one.value for one in self.cookies if one.name == "_xsrf" and one.path == f"/user/{TRIAL}/")
        headers = {"Content-Type": "application/json", "X-XSRFToken": token}
        return json.loads(self._read(f"{self.home}good-cry/record", json.dumps(message).encode(), headers))

    def _read(self, address: str, data: bytes | None = None, headers: dict[str, str] | None = None) -> str:
        with self.opener.open(Request(address, data, headers or {}), timeout=PATIENCE) as answer:
            return answer.read().decode()
