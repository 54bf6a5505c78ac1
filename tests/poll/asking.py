"""What tests ask of a running poll."""

import asyncio
from collections.abc import Coroutine
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from tests.elsewhere import elsewhere
from tests.patience import PATIENCE
from tests.poll.serving import Caller, Poll

QUESTION = "02.how-many-studies"


def run(act: Coroutine) -> None:
    """Do this with a poll, within a minute."""
    elsewhere(asyncio.wait_for(act, PATIENCE))


def ask(poll: Poll, path: str = "", method: str = "GET", **headers: str) -> tuple[int, str]:
    """Give the status of an answer, with its headers where it is a good one and its text where it is not."""
    request = Request(poll.address + path, method=method, headers=headers)
    try:
        with urlopen(request, timeout=PATIENCE) as answer:
            return answer.status, str(answer.headers)
    except HTTPError as error:
        return error.code, error.read().decode()


async def opened(poll: Poll, item: str = QUESTION) -> tuple[Caller, int]:
    """Open a question or a study; give the screen, and the number of the round."""
    screen = await Caller.screen(poll)
    before = (await screen.hear("phase")).get("round")
    await screen.say(do="ask", item=item)
    while (room := await screen.hear("phase")).get("round") in (None, before):
        pass
    return screen, room["round"]
