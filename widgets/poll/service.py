"""The service: its pages and lines in one process."""

import asyncio
import logging
import signal
from collections.abc import Callable
from contextlib import suppress

import segno
from tornado.httpserver import HTTPServer
from tornado.ioloop import PeriodicCallback
from tornado.web import Application, RedirectHandler

from ..content import Course
from .ballots import CODE_LENGTH, Ballots
from .guarded import Guarded
from .lines import PhoneLine, ScreenLine
from .live import Live
from .messages import LONGEST
from .offered import offered
from .pages import File, Page, files
from .place import Place
from .room import Room
from .trouble import PollTrouble

BEAT = 10_000  # milliseconds between two signs of life, by which a phone notices that its line is gone
LAST_WORDS = 0.3  # seconds for everybody to hear that the poll has ended
HEADERS = 16 * 1024  # bytes; a hub's cookies are among them


async def serve(place: Place, course: Course, ballots: Ballots, class_size: int, key: str) -> bool:
    """Serve the poll until it is stopped; True where the teacher has ended it.

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
    welcome = _welcome(place, course, ballots.code)
    server = HTTPServer(
        _application(place, live, ballots.code, key, welcome, end),
        max_header_size=HEADERS,
        max_body_size=0,
        idle_connection_timeout=60,
    )
    try:
        server.listen(place.port, place.listens)
    except OSError as error:
        raise PollTrouble(f"Port {place.port} is not to be had ({error.strerror}): name another with --port.") from None
    print("The poll is open. To stop, press Ctrl+C here.", flush=True)
    beat = PeriodicCallback(lambda: live.say({"beat": True}), BEAT)
    beat.start()
    await stopped.wait()
    beat.stop()
    server.stop()
    return ended.is_set()


def _application(place: Place, live: Live, code: str, key: str, welcome: dict, end: Callable[[], None]) -> Application:
    hosts = {"hosts": place.hosts()}
    prefix = place.prefix
    return Application(
        [
            (f"{prefix[:-1]}", RedirectHandler, {"url": prefix}),
            (f"{prefix}(?:[A-Za-z]{{{CODE_LENGTH}}})?", Page, hosts | {"name": "phone"}),
            (f"{prefix}teacher", Page, hosts | {"name": "screen"}),
            (f"{prefix}static/(.*)", File, hosts | {"known": files()}),
            (f"{prefix}line/phone", PhoneLine, hosts | {"live": live, "code": code}),
            (
                f"{prefix}line/screen",
                ScreenLine,
                hosts | {"live": live, "key": key, "welcome": welcome, "end": end},
            ),
        ],
        default_handler_class=NotHere,
        default_handler_args=hosts,
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


def _welcome(place: Place, course: Course, code: str) -> dict:
    """Give what a screen shows all the time: how to come in, and what can be asked."""
    asks = offered(course)
    lessons = [
        {
            "title": f"{int(lesson.id)} · {lesson.title}",
            "asks": [{"id": ask.id, "asks": ask.asks, "label": ask.label} for ask in asks if ask.lesson == lesson.id],
        }
        for lesson in course.lesson.values()
    ]
    picture = segno.make_qr(place.phones + code, error="m").svg_data_uri(border=3, light="white", omitsize=True)
    return {"code": code, "address": place.phones, "picture": picture, "lessons": lessons}


def _say_nothing_of_visitors() -> None:
    for name in ("tornado.access", "tornado.general", "tornado.application"):
        logging.getLogger(name).disabled = True
    logging.basicConfig(level=logging.WARNING, format="%(message)s")
