"""A page that talks to a poll over requests, for tests."""

import json
import time
from http.client import HTTPConnection

from tests.patience import PATIENCE
from tests.poll.asking import QUESTION
from tests.poll.serving import Poll, fresh_token


class Asker:
    """A page that talks over requests, without a browser."""

    def __init__(self, poll: Poll, part: str = "phone") -> None:
        self.poll, self.part, self.name = poll, part, ""

    def post(self, what: str, body: object = None, **headers: str) -> tuple[int, dict]:
        connection = HTTPConnection("127.0.0.1", self.poll.port, timeout=PATIENCE)
        try:
            sent = body if isinstance(body, bytes) else json.dumps(body).encode() if body is not None else b""
            origin = {"Origin": self.poll.address.rstrip("/")}
            connection.request("POST", f"/line/{self.part}/{what}", sent, origin | headers)
            answer = connection.getresponse()
            text = answer.read()
            return answer.status, json.loads(text) if answer.status == 200 else {}
        finally:
            connection.close()

    def begin(self, **first: object) -> tuple[int, list[dict]]:
        status, said = self.post("begin", first)
        self.name = said.get("line") or ""
        return status, said.get("news", [])

    def join(self, token: str | None = None) -> tuple[int, list[dict]]:
        return self.begin(do="join", code=self.poll.code, token=token or fresh_token())

    def say(self, **message: object) -> int:
        return self.post(f"say/{self.name}", message)[0]

    def hear(self, wanted: str) -> dict:
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            status, said = self.post(f"hear/{self.name}")
            assert status == 200
            for message in said["news"]:
                if wanted in message:
                    return message
        raise AssertionError(f"{wanted} was not heard")

    def vote(self, number: int, *choice: int) -> str:
        assert self.say(do="vote", round=number, choice=choice) == 200
        return self.hear("vote")["vote"]


def opened(poll: Poll) -> tuple[Asker, int]:
    """Open a question from a screen that talks over requests, as the phones do."""
    screen = Asker(poll, "screen")
    _, news = screen.begin(do="enter", key=poll.key)
    assert [next(iter(one)) for one in news] == ["welcome", "phase"]
    assert screen.say(do="ask", item=QUESTION) == 200
    return screen, screen.hear("phase")["round"]


def answers(screen: Asker, number: int) -> None:
    """Wait until so many answers are counted."""
    while screen.hear("phase")["answers"] != number:
        pass
