"""A real hub for tests and for the rehearsal, on ports and in a folder of its own."""

import json
import os
import secrets
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.request import Request, urlopen

import psutil

from tests import patience
from tests.ports import free_ports
from widgets.hub.folder import make_folder

CONFIG = Path(__file__).with_name("watched_config.py")
CODE, KEY = "open the door", "the key of a page"
PATIENCE = 8 * patience.PATIENCE  # as it opens it draws all charts, and lets an invented learner through


@dataclass(frozen=True)
class Classroom:
    """A running hub: its address, its folder, its process."""

    address: str
    folder: Path
    process: psutil.Process
    token: str

    def running(self) -> list[str]:
        """Name the learners whose servers run, or are about to or about to end."""
        request = Request(f"{self.address}/hub/api/users", headers={"Authorization": f"token {self.token}"})
        with urlopen(request, timeout=PATIENCE) as answer:
            return [user["name"] for user in json.load(answer) if user["server"] or user["pending"]]

    def cull(self, patience: int = PATIENCE) -> None:
        """Let the culler end every server that has done nothing for a second, and wait until they have ended."""
        command = [*(sys.executable, "-m", "jupyterhub_idle_culler", "--timeout=1", "--cull-every=2")]
        environment = os.environ | {"JUPYTERHUB_API_TOKEN": self.token}
        culler = subprocess.Popen(
            [*command, f"--url={self.address}/hub/api"], env=environment, stderr=subprocess.DEVNULL
        )
        try:
            until = time.monotonic() + patience
            while self.running() and time.monotonic() < until:
                time.sleep(0.5)
            assert self.running() == []
        finally:
            culler.terminate()
            culler.wait()


@contextmanager
def open_classroom(folder: Path, proxy: str = "") -> Iterator[Classroom]:
    """Open a class below a folder; ends it, with all its servers, afterwards."""
    port, token = free_ports(4)[0], secrets.token_hex(16)
    address = f"http://127.0.0.1:{port}"
    own = {name: value for name, value in os.environ.items() if not name.startswith(("JUPYTER", "GOOD_CRY"))}
    environment = own | {
        "GOOD_CRY_CLASS": str(make_folder(folder)),
        "GOOD_CRY_CLASS_ADDRESS": address,
        "GOOD_CRY_CLASS_CODE": CODE,
        "GOOD_CRY_CLASS_KEY": KEY,
        "GOOD_CRY_PROXY": proxy,
        "GOOD_CRY_WATCHER": token,
    }
    command = [sys.executable, "-m", "jupyterhub", "-f", str(CONFIG)]
    with (folder / "log").open("wb") as log:
        heard = signal.signal(signal.SIGINT, signal.SIG_DFL)
        child = subprocess.Popen(command, env=environment, cwd=Path(__file__).parents[2], stdout=log, stderr=log)
        signal.signal(signal.SIGINT, heard)
        try:
            _wait(child, folder / "log")
            yield Classroom(address, folder, psutil.Process(child.pid), token)
        finally:
            child.terminate()
            child.wait(PATIENCE)


def _wait(child: subprocess.Popen, log: Path) -> None:
    """Wait until the hub says that the class is open."""
    until = time.monotonic() + PATIENCE
    while child.poll() is None and time.monotonic() < until:
        if "A class is open" in log.read_text("utf-8"):
            return
        time.sleep(0.2)
    raise RuntimeError(f"The hub did not start:\n{log.read_text()}")
