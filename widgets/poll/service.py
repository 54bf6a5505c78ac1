"""The service: its pages and lines in one process."""

import asyncio
import logging
import signal
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from functools import cache, partial

import segno
from tornado.ioloop import PeriodicCallback
from tornado.web import Application, RedirectHandler

from ..content import Course, say
from .ballots import CODE_LENGTH, Ballots
from .guarded import Guarded
from .lines import SocketLine
from .live import Live, send
from .messages import LONGEST
from .offered import Ask, askable
from .pages import File, Page, files, pages
from .place import Door, Place
from .requests import RequestLine, RequestLines
from .results import as_csv
from .room import Room
from .strangers import GuardedServer, Strangers
from .talk import PhoneTalk, ScreenTalk
from .trouble import PollTrouble

BEAT = 10_000  # milliseconds between two signs of life, by which a phone notices that its line is gone
LOOK = 3_000  # milliseconds between two looks at the networks of this machine
LAST_WORDS = 0.3  # seconds for everybody to hear that the poll has ended
HEADERS = 16 * 1024  # bytes; a hub's cookies are among them


async def serve(
    place: Place, course: Course, ballots: Ballots, class_size: int, key: str, order: Sequence[Ask] = ()
) -> bool:
    """Serve the poll until it is stopped; True where the teacher has ended it. What `order` names is offered first.

    Raises
    ------
    PollTrouble
        Where the port is not to be had.
    """
    _say_nothing_of_visitors()
    stopped, ended = asyncio.Event(), asyncio.Event()
    live = Live(Room(course, ballots, class_size))

    def end() -> None:
        ended.set()
        asyncio.get_running_loop().call_later(LAST_WORDS, stopped.set)

    # Windows has no such handlers; there Ctrl+C interrupts the loop itself.
    with suppress(NotImplementedError):
        for name in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(name, stopped.set)

    def hand_out(on: bool) -> list[str]:
        ballots.hand_out(class_size if on else 0)
        return ballots.tickets()

    def welcome() -> dict:
        return _welcome(place, course, ballots.code, order) | {"tickets": ballots.tickets()}

    def results() -> str:
        return as_csv(course, ballots, live.room.withheld())

    talks = {
        "phone": partial(PhoneTalk, live, code=ballots.code, tickets=ballots.tickets),
        "screen": partial(ScreenTalk, live, key=key, welcome=welcome, hand_out=hand_out, results=results, end=end),
    }
    strangers = Strangers()
    server = GuardedServer(
        _application(course, place, live, talks, strangers),
        max_header_size=HEADERS,
        max_body_size=LONGEST,
        idle_connection_timeout=60,
        # Behind a hub's proxy every phone has the proxy's address; the proxy says whose it was.
        xheaders=place.in_hub,
    )
    server.strangers = strangers
    try:
        server.listen(place.port, place.listens)
    except OSError as error:
        raise PollTrouble(say("poll-port-taken", port=str(place.port), reason=str(error.strerror))) from None
    print(course.words("poll-runs"), flush=True)
    beat = PeriodicCallback(lambda: live.say({"beat": True}), BEAT)
    look = PeriodicCallback(_tell_of_new_networks(place, live, ballots.code), LOOK)
    for regular in (beat, look):
        regular.start()
    await stopped.wait()
    for regular in (beat, look):
        regular.stop()
    server.stop()
    return ended.is_set()


def _application(
    course: Course, place: Place, live: Live, talks: dict[str, Callable], strangers: Strangers
) -> Application:
    own = {"knows": place.knows}
    lined = own | {"strangers": strangers}
    prefix = place.prefix
    texts = pages(course)
    lines = []
    for name, talk in talks.items():
        requests = RequestLines(live, talk)
        lines += [
            (f"{prefix}line/{name}", SocketLine, lined | {"live": live, "talk_with": talk}),
            (f"{prefix}line/{name}/(begin)", RequestLine, lined | {"lines": requests}),
            (f"{prefix}line/{name}/(say|hear)/([\\w-]+)", RequestLine, lined | {"lines": requests}),
        ]
    return Application(
        [
            (f"{prefix[:-1]}", RedirectHandler, {"url": prefix}),
            (f"{prefix}(?:[A-Za-z]{{{CODE_LENGTH}}})?", Page, own | {"text": texts["phone"]}),
            (f"{prefix}teacher", Page, own | {"text": texts["screen"]}),
            (f"{prefix}static/(.*)", File, own | {"known": files(course)}),
            *lines,
        ],
        default_handler_class=NotHere,
        default_handler_args=own,
        compress_response=True,
        websocket_max_message_size=LONGEST,
        websocket_ping_interval=15,
        websocket_ping_timeout=15,
        log_function=lambda handler: None,
    )


class NotHere(Guarded):
    """An address that leads nowhere."""

    def prepare(self) -> None:
        """Say so."""
        super().prepare()
        self.send_error(404)


def _welcome(place: Place, course: Course, code: str, order: Sequence[Ask]) -> dict:
    """Give what a screen shows all the time: how to come in, and what can be asked."""
    asks = askable(course)
    lessons = [
        {
            "title": course.words("poll-lesson", number=str(int(lesson.id)), lesson=lesson.title),
            "asks": _named(ask for ask in asks if ask.lesson == lesson.id),
        }
        for lesson in course.lesson.values()
    ]
    return {"code": code, "doors": _shown(place.doors(), code), "lessons": lessons, "order": _named(order)}


def _named(asks: Iterable[Ask]) -> list[dict]:
    return [{"id": ask.id, "asks": ask.asks, "label": ask.label} for ask in asks]


def _shown(doors: list[Door], code: str) -> list[dict]:
    """Give the ways in as a screen shows them."""
    return [{"address": one.address, "network": one.network, "picture": _picture(one.address + code)} for one in doors]


@cache
def _picture(address: str) -> str:
    return segno.make_qr(address, error="m").svg_data_uri(border=3, light="white", omitsize=True)


def _tell_of_new_networks(place: Place, live: Live, code: str) -> Callable[[], None]:
    """Make what tells the screens where this machine has joined a network, or left one."""
    known = place.doors()

    def look() -> None:
        nonlocal known
        if (doors := place.doors()) != known:
            known = doors
            send(live.screens, {"doors": _shown(doors, code)})

    return look


def _say_nothing_of_visitors() -> None:
    for name in ("tornado.access", "tornado.general", "tornado.application"):
        logging.getLogger(name).disabled = True
    logging.basicConfig(level=logging.WARNING, format="%(message)s")
