"""Start JupyterLab on the lessons, and end it again."""

import os
import secrets
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.request import ProxyHandler, build_opener

from widgets.content import ContentError, Course, say
from widgets.content.places import LESSONS

from .ahead import prepare_all
from .checks import CannotStart, check_installed, check_lessons, choose_port, find_lesson, is_free
from .opening import shown
from .surroundings import command, environment, leave_out_foreign_extensions, own_folder

# A workspace of its own, emptied each time: no tabs left over from other work.
PAGE = "http://127.0.0.1:{port}/doc/workspaces/{course}/tree/{lesson}?begin&token={token}"
PATIENCE = 120  # seconds for JupyterLab to answer: slow disks, virus scanners
GOODBYE = 15  # seconds for it to end its kernels
# A proxy for the world outside knows nothing of this machine's own addresses.
_ASKS = build_opener(ProxyHandler({}))


def learn(course: Course, wanted: str, *, port: int | None, browser: bool) -> None:
    """Open the course, and stay until it is stopped.

    Parameters
    ----------
    wanted
        The lesson to open, by number or name.
    port
        Where JupyterLab listens; the first free one where that is None.
    browser
        False to print the address instead of opening it.

    Raises
    ------
    CannotStart
        With the one sentence that says why.
    """
    check_installed()
    check_lessons(LESSONS)
    lesson = find_lesson(course, wanted, LESSONS)
    token = secrets.token_urlsafe(24)
    while True:
        chosen = choose_port(port)
        try:
            _stay_open(course, lesson, chosen, token, browser=browser)
        except PortTaken:
            # Somebody was faster: one that was asked for is then said to be taken, otherwise the next will do.
            continue
        raise CannotStart(say("start-ended"))


class PortTaken(Exception):
    """Between the look at a port and JupyterLab's own start, another program took it."""


def _stay_open(course: Course, lesson: str, port: int, token: str, *, browser: bool) -> None:
    with _jupyterlab(port, token) as child:
        _prepare(course)
        _wait_until_it_answers(child, port, token)
        with shown(course, PAGE.format(course=course.about.id, port=port, lesson=lesson, token=token), browser=browser):
            child.wait()


@contextmanager
def _jupyterlab(port: int, token: str) -> Iterator[subprocess.Popen]:
    """Run JupyterLab as a child that ends with us, however we end."""
    leave_out_foreign_extensions()
    environ = environment(os.environ, token)
    with log_file(port).open("wb") as log, _signals_as_interrupts():
        # In a session of its own, Ctrl+C reaches us alone, and we end it in order.
        child = subprocess.Popen(command(port), env=environ, stdout=log, stderr=log, start_new_session=True)
        try:
            yield child
        finally:
            child.terminate()
            try:
                child.wait(GOODBYE)
            except subprocess.TimeoutExpired:
                child.kill()


def log_file(port: int) -> Path:
    """Name the file with what JupyterLab says."""
    return own_folder() / f"jupyterlab-{port}.log"


@contextmanager
def _signals_as_interrupts() -> Iterator[None]:
    """Take a closed terminal or a kill for Ctrl+C, so that JupyterLab ends with us.

    Ctrl+C too: what a script starts in the background would not hear it.
    """

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    names = [name for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
    before = {name: signal.signal(getattr(signal, name), interrupt) for name in names}
    try:
        yield
    finally:
        for name, handler in before.items():
            signal.signal(getattr(signal, name), handler)


def _prepare(course: Course) -> None:
    """Draw and render what is not ready yet, while JupyterLab starts: a lesson then finds it ready."""
    try:
        prepare_all(course)
    except (ContentError, OSError, subprocess.CalledProcessError) as error:
        print(course.words("start-not-ahead", reason=str(error)), flush=True)


def _wait_until_it_answers(child: subprocess.Popen, port: int, token: str) -> None:
    """Wait for the one that knows our key: on a machine that many share, another may answer at its port."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if child.poll() is not None:
            if _was_taken(port):
                raise PortTaken
            raise CannotStart(say("start-failed", file=str(log_file(port))))
        try:
            with _ASKS.open(f"http://127.0.0.1:{port}/api/status?token={token}", timeout=5):
                return
        except OSError:
            time.sleep(0.1)
    raise CannotStart(say("start-silent", seconds=str(PATIENCE)))


def _was_taken(port: int) -> bool:
    """Tell whether a port went to somebody else, who may have left it again by now: JupyterLab says so itself."""
    return not is_free(port) or f"port {port} is not available" in log_file(port).read_text("utf-8", "replace")
