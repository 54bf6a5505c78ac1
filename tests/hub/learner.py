"""A learner of a class, as their browser speaks with the hub: forms, cookies, the server, a kernel's line."""

import json
import re
import time
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote
from uuid import uuid4

from aiohttp import ClientSession, ClientTimeout, ClientWebSocketResponse, CookieJar

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
        async with self.session.get(f"{self.server}doc/workspaces/good-cry/tree/00_welcome.ipynb?reset") as page:
            page.raise_for_status()
            return "goodCryLessons" in await page.text()

    async def open_lesson(self) -> "OpenLesson":
        """Open lesson 2 as the page does: ask for the file, start a kernel, run every cell."""
        started = time.monotonic()
        notebook = await self.ask("GET", f"contents/{LESSON}?content=1")
        session = await self.ask(
            "POST", "sessions", {"path": LESSON, "name": LESSON, "type": "notebook", "kernel": {"name": "python3"}}
        )
        lesson = OpenLesson(notebook["content"]["cells"], session["kernel"]["id"])
        await lesson.connect(self)
        await lesson.run()
        self.seconds["to a lesson alive"] = time.monotonic() - started
        return lesson

    async def ask(self, method: str, path: str, body: dict | None = None) -> Any:
        """Ask the learner's server."""
        address, token = f"{self.server}api/{path}", self._token()
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
    """A lesson whose cells have run."""

    def __init__(self, cells: list[dict], kernel: str) -> None:
        self.code = ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]
        self.trusted = all(cell["metadata"].get("trusted") for cell in cells if cell["cell_type"] == "code")
        self.kernel = kernel
        self.pieces: dict[str, dict] = {}
        self.trouble: list[str] = []
        self.found: dict[str, dict] = {}
        self.asked = 0
        self.line: ClientWebSocketResponse

    async def connect(self, learner: Learner) -> None:
        """Open the line to the kernel."""
        address = f"{learner.server}api/kernels/{self.kernel}/channels?session_id={uuid4().hex}"
        self.line = await learner.session.ws_connect(address, max_msg_size=0)

    async def run(self) -> None:
        """Run every cell, and take in the pieces that come."""
        for source in self.code:
            asked = {"code": source, "silent": False, "store_history": True, "user_expressions": {}}
            number = await self._send("execute_request", asked | {"allow_stdin": False, "stop_on_error": True})
            while True:
                message = await self._hear()
                kind, content = message["header"]["msg_type"], message["content"]
                if kind == "comm_open" and content["target_name"] == "jupyter.widget":
                    self.pieces[content["comm_id"]] = content["data"]["state"]
                if kind == "error":
                    self.trouble.append(content["evalue"])
                if message["parent_header"].get("msg_id") == number and kind == "execute_reply":
                    break

    def find(self, item: str) -> dict:
        """Give the content of the piece that the record knows by this name."""
        known = [state.get("data") or {} for state in self.pieces.values()]
        return next(one for one in known if one.get("item") == item)

    async def record(self, message: dict) -> dict:
        """Ask the record by way of the header of the lesson, as its page does."""
        self.asked += 1
        header = next(name for name, state in self.pieces.items() if state.get("piece") == "header")
        data = {"method": "custom", "content": {"ask": self.asked, **message}}
        await self._send("comm_msg", {"comm_id": header, "data": data})
        while True:
            heard = await self._hear()
            said = heard["content"].get("data", {}).get("content", {}) if heard["channel"] == "iopub" else {}
            if isinstance(said, dict) and said.get("answer") == self.asked:
                return said

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

    async def _send(self, kind: str, content: dict) -> str:
        number = uuid4().hex
        header = {"msg_id": number, "msg_type": kind, "session": "page", "username": "", "version": "5.3"}
        header["date"] = datetime.now(UTC).isoformat()
        message = {"header": header, "parent_header": {}, "metadata": {}, "content": content, "buffers": []}
        await self.line.send_str(json.dumps(message | {"channel": "shell"}))
        return number

    async def _hear(self) -> dict:
        message = await self.line.receive(PATIENCE)
        text = message.data
        if isinstance(text, bytes):
            # Binary messages carry their text first: how many parts, where each begins, then the text.
            parts = int.from_bytes(text[:4], "big")
            begins = [int.from_bytes(text[4 + 4 * part : 8 + 4 * part], "big") for part in range(parts)]
            text = text[begins[0] : begins[1] if parts > 1 else None].decode()
        return json.loads(text)
