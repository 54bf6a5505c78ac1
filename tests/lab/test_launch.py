"""`good-cry learn` starts JupyterLab on the lessons, says where it is, and ends it again."""

import os
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

from tests.course import COURSE
from tests.lab.notebooks import LESSON, write
from tests.patience import PATIENCE
from tests.ports import free_port
from widgets.content import Course
from widgets.hub.folder import share_charts
from widgets.lab import checks, launch


@pytest.fixture
def learner(tmp_path: Path) -> dict[str, str]:
    """Give the surroundings of a person without a display, who never used Jupyter before."""
    write(tmp_path / "lessons/00_welcome.ipynb", *LESSON)
    write(tmp_path / "lessons/02_the_hormone_story.ipynb", *LESSON)
    other = ("JUPYTER", "XDG_", "DISPLAY", "WAYLAND")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(other)}
    own = {"HOME": tmp_path, "GOOD_CRY_LESSONS": tmp_path / "lessons", "XDG_CACHE_HOME": share_charts(COURSE, tmp_path)}
    return kept | {name: str(path) for name, path in own.items()}


@pytest.fixture
def learning(learner: dict[str, str]) -> Iterator[subprocess.Popen]:
    command = [sys.executable, "-m", "widgets.cli", "learn", "--lesson", "02", "--port", str(free_port())]
    child = subprocess.Popen(
        command,
        env=learner,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        # As for what a script starts in the background.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_IGN),
    )
    yield child
    # Not killed: it would leave its JupyterLab behind.
    child.terminate()
    child.communicate(timeout=PATIENCE)


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_it_prints_the_address_and_ends_with_all_that_it_started(
    learning: subprocess.Popen, ending: signal.Signals
) -> None:
    said = [learning.stdout.readline() for _ in range(5)]
    assert said[0] == "A Good Cry is ready. Open this address in a browser on this machine:\n"
    assert said[4] == "To stop, press Ctrl+C here.\n"
    address = said[2].strip()
    assert re.fullmatch(
        r"http://127\.0\.0\.1:\d+/doc/workspaces/good-cry/tree/02_the_hormone_story\.ipynb\?begin&token=[\w-]{32}",
        address,
    )
    with urlopen(address) as page:
        text = page.read().decode()
    assert '"goodCryWords": "' in text
    # Each opening would ask Node for a second, and the server for all that it can export to.
    assert '"buildAvailable": false' in text
    assert '"@jupyterlab/metadataform-extension"' in text
    # Without the token there is only the way to log in.
    with urlopen(address.split("?")[0]) as page:
        assert "goodCryWords" not in page.read().decode()

    learning.send_signal(ending)
    rest, errors = learning.communicate(timeout=PATIENCE)
    assert learning.returncode == 0
    assert rest == "\nA Good Cry has stopped.\n"
    assert errors == ""
    with pytest.raises(URLError):
        urlopen(address)


def test_a_taken_port_ends_it_with_one_sentence(learner: dict[str, str], learning: subprocess.Popen) -> None:
    learning.stdout.readline()
    learning.stdout.readline()
    port = re.search(r":(\d+)/", learning.stdout.readline())[1]
    command = [sys.executable, "-m", "widgets.cli", "learn", "--port", port]
    second = subprocess.run(command, env=learner, capture_output=True, text=True, timeout=PATIENCE)
    assert second.returncode == 1
    assert second.stdout == ""
    assert second.stderr == f"Port {port} is taken, or not yours to use: choose another, or leave --port out.\n"


@pytest.mark.parametrize(
    ("log", "expected", "sentence"),
    [
        ("Extension Manager is 'pypi'.", launch.CannotStart, "JupyterLab did not start"),
        # Whoever had the port for a moment has left it again.
        ("the server could not be started because port {port} is not available.", launch.PortTaken, None),
    ],
)
def test_a_jupyterlab_that_does_not_start_says_why(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, log: str, expected: type[Exception], sentence: str | None
) -> None:
    monkeypatch.setattr(launch, "own_folder", lambda: tmp_path)
    port = launch.choose_port(None)
    launch.log_file(port).write_text(log.format(port=port), "utf-8")
    child = subprocess.Popen([sys.executable, "-c", "raise SystemExit(3)"])
    child.wait()
    with pytest.raises(expected, match=sentence):
        launch._wait_until_it_answers(child, port, "key")


@pytest.mark.parametrize("wanted", [None, "the first"])
def test_who_takes_the_port_meanwhile_is_not_taken_for_the_course(
    monkeypatch: pytest.MonkeyPatch, wanted: str | None
) -> None:
    """Another server answers there, and knows nothing of our key; ours ends, since its port is taken."""
    other = HTTPServer(("127.0.0.1", 0), Stranger)
    threading.Thread(target=other.serve_forever, daemon=True).start()
    taken, free = other.server_port, launch.choose_port(None)
    looks = iter([taken, free] if wanted is None else [taken])
    started: list[int] = []

    def choose(port: int | None) -> int:
        return next(looks, None) or checks.choose_port(taken)

    def child(port: int, _: str) -> AbstractContextManager[subprocess.Popen]:
        started.append(port)
        if port == free:
            raise KeyboardInterrupt
        ended = subprocess.Popen([sys.executable, "-c", ""])
        ended.wait()
        return nullcontext(ended)

    monkeypatch.setattr(launch, "choose_port", choose)
    monkeypatch.setattr(launch, "_jupyterlab", child)
    monkeypatch.setattr(launch, "_prepare", lambda _: None)
    try:
        with pytest.raises(launch.CannotStart if wanted else KeyboardInterrupt, match="is taken" if wanted else None):
            launch.learn(COURSE, port=taken if wanted else None, browser=False)
    finally:
        other.shutdown()
        other.server_close()
    assert started == ([taken] if wanted else [taken, free])


class Stranger(BaseHTTPRequestHandler):
    """Answers what anybody may ask, as every Jupyter server does, and refuses the rest."""

    def do_GET(self) -> None:
        self.send_response(200 if self.path == "/api" else 403)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def test_a_jupyterlab_that_never_answers_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(launch, "PATIENCE", 0.3)
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    try:
        with pytest.raises(launch.CannotStart, match="did not answer"):
            launch._wait_until_it_answers(child, 1, "key")
    finally:
        child.kill()
        child.wait()


def test_what_cannot_be_made_ready_ahead_stops_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    def fails(_: Course) -> None:
        raise OSError("no space left")

    monkeypatch.setattr(launch, "prepare_all", fails)
    launch._prepare(COURSE)
    assert "made as it is needed: no space left" in capsys.readouterr().out
