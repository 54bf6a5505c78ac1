"""`good-cry learn` in a process of its own: it says where the lessons are, and ends with all that it started."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

from tests.course import COURSE
from tests.lab.notebooks import LESSON, write
from tests.patience import PATIENCE
from tests.ports import free_port
from widgets.hub.folder import share_charts


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
