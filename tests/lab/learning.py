"""The real `good-cry learn`, as a process of its own, in surroundings that a test names."""

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.request import ProxyHandler, Request, build_opener

from tests.course import COURSE
from tests.lab.jupyter import ROOT
from tests.lab.notebooks import LESSON, write
from tests.ports import free_port
from widgets.hub.folder import share_charts

# However the tests themselves reach the world, what they ask is on this machine.
ASKS = build_opener(ProxyHandler({}))
OTHER = ("JUPYTER", "XDG_", "DISPLAY", "WAYLAND", "PYTHON", "http_proxy", "HTTP_PROXY", "no_proxy", "NO_PROXY")


@dataclass
class Learning:
    """A course that was opened: what was said until its address came, and that address."""

    child: subprocess.Popen
    said: list[str]
    address: str

    @property
    def token(self) -> str:
        """The key in the address."""
        return self.address.rpartition("token=")[2]

    @property
    def lesson(self) -> str:
        """The file of the lesson that is opened."""
        return re.search(r"/tree/([^?]+)", self.address)[1]

    def ask(self, path: str) -> dict:
        """Ask the server, as its owner."""
        base = re.match(r"https?://[^/]+/", self.address)[0]
        with ASKS.open(Request(base + path, headers={"Authorization": f"token {self.token}"}), timeout=60) as answer:
            return json.loads(answer.read())

    def page(self) -> str:
        """Give the page that the browser gets."""
        with ASKS.open(self.address, timeout=60) as page:
            return page.read().decode()


def person(home: Path) -> dict[str, str]:
    """Give the surroundings of a person without a display, who never used Jupyter before."""
    write(home / "lessons/00_welcome.ipynb", *LESSON)
    write(home / "lessons/02_the_hormone_story.ipynb", *LESSON)
    kept = {name: value for name, value in os.environ.items() if not name.startswith(OTHER)}
    own = {"HOME": home, "GOOD_CRY_LESSONS": home / "lessons", "XDG_CACHE_HOME": share_charts(COURSE, home)}
    return kept | {name: str(path) for name, path in own.items()}


@contextmanager
def learning(
    environment: dict[str, str], *options: str, python: str = sys.executable, folder: Path = ROOT
) -> Iterator[Learning]:
    """Open the course and read up to its address; ends it, and all that it started, afterwards."""
    child = subprocess.Popen(
        [python, "-m", "widgets.cli", "learn", "--port", str(free_port()), *options],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    try:
        said = []
        for line in child.stdout:
            said.append(line.strip())
            if line.startswith("    http"):
                break
        else:
            raise RuntimeError("The course did not start:\n" + "\n".join(said))
        yield Learning(child, said[:-1], said[-1])
    finally:
        # Not killed: it would leave its JupyterLab behind.
        child.send_signal(signal.SIGTERM)
        child.communicate(timeout=120)
