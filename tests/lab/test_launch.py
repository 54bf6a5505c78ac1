"""What keeps JupyterLab from starting on the lessons is told apart, and said."""

import subprocess
import sys
import threading
from contextlib import AbstractContextManager, nullcontext
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from tests.course import COURSE
from widgets.content import Course
from widgets.lab import checks, launch


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
            launch.learn(COURSE, "00", port=taken if wanted else None, browser=False)
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
