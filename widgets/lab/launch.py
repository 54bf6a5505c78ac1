"""Start JupyterLab on the lessons, and end it again."""

import os
import secrets
import signal
import subprocess
import sys
import tempfile
import time
import webbrowser
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.error import URLError
from urllib.request import urlopen

from widgets.charts import prepare_all
from widgets.content import ContentError
from widgets.content.places import LESSONS

from .checks import CannotStart, check_installed, check_lessons, choose_port, find_lesson

# A workspace of its own, emptied each time: no tabs left over from other work.
PAGE = "http://127.0.0.1:{port}/doc/workspaces/good-cry/tree/{lesson}?reset&token={token}"
PATIENCE = 120  # seconds for JupyterLab to answer: slow disks, virus scanners
GOODBYE = 15  # seconds for it to end its kernels


def learn(wanted: str = "00", *, port: int | None = None, browser: bool = True) -> None:
    """Open the course, and stay until it is stopped.

    Parameters
    ----------
    wanted
        The lesson to open, by number or name.
    port
        Where JupyterLab listens; the first free one where none is named.
    browser
        False to print the address instead of opening it.

    Raises
    ------
    CannotStart
        With the one sentence that says why.
    """
    check_installed()
    check_lessons(LESSONS)
    lesson = find_lesson(wanted, LESSONS)
    port = choose_port(port)
    token = secrets.token_urlsafe(24)
    with _jupyterlab(port, token) as child:
        _draw_charts()
        _wait_until_it_answers(child, port)
        _show(PAGE.format(port=port, lesson=lesson, token=token), browser=browser)
        child.wait()
        raise CannotStart("JupyterLab has ended.")


@contextmanager
def _jupyterlab(port: int, token: str) -> Iterator[subprocess.Popen]:
    """Run JupyterLab as a child that ends with us, however we end."""
    command = [
        *(sys.executable, "-m", "jupyterlab", "--no-browser", "--log-level=CRITICAL"),
        f"--ServerApp.root_dir={LESSONS}",
        f"--ServerApp.port={port}",
        *("--ServerApp.port_retries=0", "--ServerApp.ip=127.0.0.1", "--ServerApp.base_url=/"),
        # In a container one is often root; this server is for this machine alone.
        "--ServerApp.allow_root=True",
    ]
    environment = os.environ | {
        # Not in the command, which others on this machine can see.
        "JUPYTER_TOKEN": token,
        # A file laid beside the lessons is not taken for a module of the course.
        "PYTHONSAFEPATH": "1",
    }
    with tempfile.TemporaryFile() as log, _signals_as_interrupts():
        # In a session of its own, Ctrl+C reaches us alone, and we end it in order.
        child = subprocess.Popen(command, env=environment, stdout=log, stderr=log, start_new_session=True)
        try:
            yield child
        finally:
            child.terminate()
            try:
                child.wait(GOODBYE)
            except subprocess.TimeoutExpired:
                child.kill()


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


def _draw_charts() -> None:
    """Draw what is not drawn yet, while JupyterLab starts: a lesson then finds it ready."""
    try:
        prepare_all()
    except (ContentError, OSError, subprocess.CalledProcessError) as error:
        print(f"The charts could not be drawn ahead, and are drawn as they are needed: {error}", flush=True)


def _wait_until_it_answers(child: subprocess.Popen, port: int) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if child.poll() is not None:
            raise CannotStart("JupyterLab did not start: run “python -m jupyterlab” to see what it says.")
        try:
            with urlopen(f"http://127.0.0.1:{port}/api", timeout=5):
                return
        except (URLError, OSError):
            time.sleep(0.1)
    raise CannotStart(f"JupyterLab did not answer within {PATIENCE} seconds.")


def _show(page: str, *, browser: bool) -> None:
    if browser and _has_display() and webbrowser.open(page):
        print("A Good Cry is open in your browser. Should it not be there, its address is:")
    else:
        print("A Good Cry is ready. Open this address in a browser on this machine:")
    print(f"\n    {page}\n\nTo stop, press Ctrl+C here.", flush=True)


def _has_display() -> bool:
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
