"""A real JupyterLab or Notebook 7 for tests, with a home of its own, that leaves nothing behind."""

import json
import os
import secrets
import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

import psutil

from tests.course import COURSE
from tests.patience import PATIENCE
from tests.ports import free_port
from widgets.content import Course
from widgets.hub.folder import share_charts
from widgets.lab.serve import LEFT_OUT

ROOT = Path(__file__).parents[2]
# As `good-cry learn` starts it, and in half the time.
START = """
import runpy, sys
from widgets.lab.serve import leave_out_grammars
leave_out_grammars()
runpy.run_module(sys.argv.pop(1), run_name="__main__", alter_sys=True)
"""
APPS = {"jupyterlab": ("LabApp", "lab/tree"), "notebook": ("JupyterNotebookApp", "notebooks")}


@dataclass(frozen=True)
class Jupyter:
    """A running server: where its files are, and the address of a page."""

    app: str
    port: int
    token: str
    root: Path
    environment: dict[str, str]

    @property
    def lessons(self) -> Path:
        """The folder that this server takes for the course's own."""
        return self.root / "lessons"

    @property
    def record(self) -> Path:
        """The folder of the learner's record."""
        return self.root.parent / "record"

    def end_kernels(self) -> None:
        """End all kernels, and so leave the pages without one."""
        until = time.monotonic() + PATIENCE
        while (sessions := self.ask("api/sessions")) and time.monotonic() < until:
            for session in sessions:
                # Of a kernel that is just ending by itself the server cannot say that it ended it.
                with suppress(HTTPError):
                    self.ask(f"api/sessions/{session['id']}", method="DELETE")
        assert not sessions, "kernels that do not end"

    def address(self, path: Path) -> str:
        """Give the address that opens a notebook."""
        page = APPS[self.app][1]
        name = path.relative_to(self.root).as_posix()
        return f"http://127.0.0.1:{self.port}/{page}/{name}?token={self.token}&reset"

    @property
    def start(self) -> str:
        """Give the address of JupyterLab with nothing open in it."""
        return f"http://127.0.0.1:{self.port}/lab?token={self.token}&reset"

    def ask(self, path: str, method: str = "GET") -> list | dict | None:
        """Ask the server's own interface, as in ``ask("api/kernels")``."""
        request = Request(f"http://127.0.0.1:{self.port}/{path}", method=method)
        request.add_header("Authorization", f"token {self.token}")
        with urlopen(request, timeout=PATIENCE) as answer:
            text = answer.read()
        return json.loads(text) if text else None

    def clear(self) -> None:
        """End all kernels and remove all files and the record, so that a test starts with none."""
        self.end_kernels()
        # The two folders stay, for a page of the test before may just be listing them.
        self.lessons.mkdir(exist_ok=True)
        for path in {*self.root.iterdir(), *self.lessons.iterdir()} - {self.lessons}:
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink()
        shutil.rmtree(self.record, ignore_errors=True)


@contextmanager
def running(app: str, home: Path, port: int | None = None, course: Course = COURSE) -> Iterator[Jupyter]:
    """Run a server of a course below a folder of its own; ends it, and its kernels, afterwards."""
    prefix, root = home / "prefix", home / "root"
    lay_out_what_is_installed(prefix)
    share_charts(course, home)
    (root / "lessons").mkdir(parents=True, exist_ok=True)
    # What no learner needs does not keep the tests waiting either.
    shutil.copy(LEFT_OUT / "labconfig/page_config.json", prefix / "share/jupyter/lab/settings")
    server = Jupyter(app, port or free_port(), secrets.token_hex(16), root, _environment(home, prefix))
    options = APPS[app][0]
    command = [
        *(sys.executable, "-c", START, app, "--no-browser", "--allow-root", "--log-level=CRITICAL"),
        *(f"--ServerApp.port={server.port}", "--ServerApp.port_retries=0", "--ServerApp.ip=127.0.0.1"),
        f"--ServerApp.root_dir={root}",
        f"--{options}.app_settings_dir={prefix / 'share/jupyter/lab/settings'}",
        f"--{options}.expose_app_in_browser=True",
    ]
    environment = server.environment | {"JUPYTER_TOKEN": server.token, "GOOD_CRY_COURSE": str(course.assets.parent)}
    with (home / "log").open("wb") as log:
        child = subprocess.Popen(command, cwd=home, env=environment, stdout=log, stderr=log)
        try:
            _wait(server, child, home / "log")
            yield server
        finally:
            _end(child)


def _end(child: subprocess.Popen) -> None:
    """End a server and its kernels at once: one that is asked to end takes seconds, and now and then waits for ever."""
    with suppress(psutil.NoSuchProcess):
        for one in psutil.Process(child.pid).children(recursive=True):
            one.kill()
    child.kill()
    child.wait()


def lay_out_what_is_installed(prefix: Path) -> None:
    """Copy the files that the wheel puts into ``share`` and ``etc``, as they stand in the tree."""
    table = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    for source, target in table["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"].items():
        (prefix / target).parent.mkdir(parents=True, exist_ok=True)
        if (ROOT / source).is_dir():
            shutil.copytree(ROOT / source, prefix / target, dirs_exist_ok=True)
        else:
            shutil.copy(ROOT / source, prefix / target)


def _environment(home: Path, prefix: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("JUPYTER", "XDG_"))}
    return kept | {
        "HOME": str(home),
        "GOOD_CRY_LESSONS": str(home / "root/lessons"),
        "GOOD_CRY_RECORD": str(home / "record"),
        "IPYTHONDIR": str(home / "ipython"),
        "JUPYTER_CONFIG_DIR": str(home / "config"),
        "JUPYTER_CONFIG_PATH": str(prefix / "etc/jupyter"),
        "JUPYTER_DATA_DIR": str(home / "data"),
        "JUPYTER_PATH": str(prefix / "share/jupyter"),
        "JUPYTER_RUNTIME_DIR": str(home / "runtime"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_DATA_HOME": str(home / "xdg"),
        "XDG_STATE_HOME": str(home / "state"),
    }


def _wait(server: Jupyter, child: subprocess.Popen, log: Path) -> None:
    # Of all that tests start, nothing reads so many files, each from a disk that other work may keep busy.
    for _ in range(4 * 10 * PATIENCE):
        if child.poll() is not None:
            break
        try:
            server.ask("api")
            return
        except (URLError, OSError):
            time.sleep(0.1)
    raise RuntimeError(f"{server.app} did not start:\n{log.read_text()}")
