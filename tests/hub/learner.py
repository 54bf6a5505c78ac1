"""A learner of a class, as their browser speaks with the hub: forms, cookies, the server, its pieces, its record."""

import json
import re
import time
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote, urlencode
from uuid import uuid4

from aiohttp import ClientSession, ClientTimeout, CookieJar

from widgets.lab.language import calls, in_language

LESSON = "02_the_hormone_story.ipynb"
PATIENCE = 600


class Learner:
    """One learner.

    Parameters
    ----------
    name : str
        The name that they come in with.
    hub : str
        The address of the class, without a slash at its end.
    code : str
        The code of the class.
    """

    def __init__(self, name: str, hub: str, code: str, password: str = "a password of mine") -> None:
        self.name, self.hub, self.code, self.password = name, hub, code, password
        self.home = f"/user/{quote(name)}/"
        self.server = f"{hub}{self.home}"
        self.session = ClientSession(cookie_jar=CookieJar(unsafe=True), timeout=ClientTimeout(PATIENCE))
        self.seconds: dict[str, float] = {}
        self.shared: tuple[str, ...] = ()
        self.page = ""

    async def log_in(self) -> str:
        """Fill in the form, and give the page that comes: an address, or the sentence of the form."""
        started = time.monotonic()
        async with self.session.get(f"{self.hub}/hub/login") as page:
            hidden = re.search(r'name="_xsrf" value="([^"]+)"', await page.text())[1]
        fields = {"_xsrf": hidden, "username": self.name, "password": self.password, "otp": self.code}
        login = f"{self.hub}/hub/login?next=%2Fhub%2Fhome"
        async with self.session.post(login, data=fields) as page:
            found = re.search(r'class="login_error">([^<]*)', await page.text())
        self.seconds["to log in"] = time.monotonic() - started
        return found[1].strip() if found else page.url.path

    async def start(self) -> None:
        """Press the button that starts the server, and wait on its page until it has."""
        started = time.monotonic()
        async with self.session.get(f"{self.hub}/hub/spawn/{quote(self.name)}") as page:
            page.raise_for_status()
        while not await self._has_come_up():
            assert time.monotonic() - started < PATIENCE, "the server does not come up"
        self.seconds["to a running server"] = time.monotonic() - started

    async def _has_come_up(self) -> bool:
        """Wait as the hub's page does, and then open the course: on a busy machine one may land on that page again."""
        async with self.session.get(f"{self.hub}/hub/api/users/{quote(self.name)}/server/progress") as told:
            async for line in told.content:
                said = json.loads(line[6:]) if line.startswith(b"data: ") else {}
                assert not said.get("failed"), said
                if said.get("ready"):
                    break
        async with self.session.get(f"{self.server}doc/workspaces/good-cry/tree/00_welcome.ipynb?begin") as page:
            page.raise_for_status()
            self.page = await page.text()
            told = re.search(r'"goodCryScript": "([^"]+)"[^}]*"goodCryStyle": "([^"]+)"', self.page)
            self.shared = told.groups() if told else ()
            return bool(told)

    async def open_lesson(self) -> "OpenLesson":
        """Open lesson 2 as the page does: ask for the file, for what all pieces share, and for its pieces."""
        started = time.monotonic()
        notebook = await self.ask("GET", f"api/contents/{LESSON}?content=1")
        for name in self.shared:
            async with self.session.get(f"{self.server}{name}") as text:
                text.raise_for_status()
                await text.read()
        sources = ["".join(cell["source"]) for cell in notebook["content"]["cells"] if cell["cell_type"] == "code"]
        called = [call for source in sources if in_language(source) for call in calls(source)]
        asked = urlencode([("call", f"{word} {wanted}") for word, wanted in called])
        lesson = OpenLesson(self, await self.ask("GET", f"good-cry/pieces?{asked}"))
        self.seconds["to a lesson alive"] = time.monotonic() - started
        return lesson

    async def ask(self, method: str, path: str, body: dict | None = None) -> Any:
        """Ask the learner's server."""
        address, token = f"{self.server}{path}", self._token()
        # The cookie is named once more: aiohttp does not find that of "/user/zo%C3%AB/" by its path.
        named = {"headers": {"X-XSRFToken": token}, "cookies": {"_xsrf": token}}
        async with self.session.request(method, address, json=body, **named) as answer:
            answer.raise_for_status()
            return await answer.json() if answer.status != 204 else None

    async def close(self) -> None:
        """Close the browser."""
        await self.session.close()

    def _token(self) -> str:
        return next(one.value for one in self.session.cookie_jar if one.key == "_xsrf" and one["path"] == self.home)


class OpenLesson:
    """A lesson whose pieces have come."""

    def __init__(self, learner: Learner, pieces: dict[str, dict]) -> None:
        self.learner, self.pieces = learner, pieces
        self.trouble = [call for call, piece in pieces.items() if piece["piece"] == "notice"]
        self.found: dict[str, dict] = {}

    def find(self, item: str) -> dict:
        """Give the content of the piece that the record knows by this name."""
        return next(one["data"] for one in self.pieces.values() if one["data"].get("item") == item)

    async def record(self, message: dict) -> dict:
        """Ask the record, as the page does."""
        return await self.learner.ask("POST", "good-cry/record", message)

    async def answer_and_move(self, chosen: list[str], length: float) -> dict:
        """Put the steps of a question in an order, and leave a slider of a chart somewhere."""
        version, chart = self.find("02.cascade")["version"], self.find("chart:stress")
        settings = {slider["id"]: slider["nodes"][0] for slider in chart["moving"]["sliders"]} | {"length": length}
        now = {"at": datetime.now(UTC).isoformat().replace("+00:00", "Z")}
        attempt = {"type": "attempt", "item": "02.cascade", "version": version, "response": chosen, "right": False}
        state = {"type": "state", "item": "chart:stress", "lesson": "02", "value": settings}
        more = {"sureness": None, "rating": None}
        entries = [attempt | more | now | {"id": str(uuid4())}, state | now | {"id": str(uuid4())}]
        return await self.record({"do": "keep", "entries": entries})
