"""Installs the course in the folder .venv, when it is not there yet or is not what it was."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from .lock import AS_LOCKED, pins
from .progress import minutes, run_and_tell

ROOT = Path(__file__).resolve().parent.parent.parent
# What an installation copies, and so must copy again when it changes.
COPIED = ("pyproject.toml", "assets/*.css", "assets/fonts/*", "widgets/lab/*.json", "widgets/lab/labextension/**/*")
FIRST = "Installing the course in .venv; this takes a minute or two, and only the first time."
MOVED = "The course was moved or copied, or its Python changed: installing it anew in .venv."
MORE = "Installing in .venv what this needs besides."
CHANGED = "The course has changed: bringing .venv up to date."
NO_VENV = (
    "This Python cannot make a virtual environment: install that part of it "
    "(on Debian: apt-get install python3-venv), or another Python from python.org."
)
NO_FOLDER = "This is no folder of the course but what was installed of it: its command is good-cry."
NOT_LOCKED = (
    "Not all versions that the course was tested with can be had here, so the newest that fit it were installed."
)
NO_PACKAGES = "The packages could not be installed: is this machine online? All that was said is in {log}."


class CannotInstall(Exception):
    """Something is missing; the message is the one sentence that a person reads."""


class Environment:
    """The course's own Python, in the folder .venv of the course.

    Parameters
    ----------
    root
        The folder of the course.
    """

    def __init__(self, root: Path = ROOT) -> None:
        self.root = root
        self.folder = root / ".venv"
        self.python = self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
        self._file = self.folder / "good-cry.json"
        self._log = self.folder / "install.log"

    def have(self, *extras: str) -> None:
        """Install the course with these of its extras; nothing is done where all is there as it should be.

        Raises
        ------
        CannotInstall
            With the sentence that says why, and what helps.
        """
        if not (self.root / "pyproject.toml").exists():
            raise CannotInstall(NO_FOLDER)
        state, version, copied = self._state(), self._version(), self._digest()
        if state and state["root"] != str(self.root) and state["python"] == version and self._mends():
            state["root"] = str(self.root)
            self._file.write_text(json.dumps(state), "utf-8")
        moved = state and (state["root"], state["python"]) != (str(self.root), version)
        there = set() if moved else set(state.get("extras", ()))
        as_it_was = state and not moved and state["copied"] == copied
        if as_it_was and there >= set(extras):
            return
        print(MOVED if moved else MORE if as_it_was else CHANGED if state else FIRST, flush=True)
        since = time.monotonic()
        if moved or version is None:
            shutil.rmtree(self.folder, ignore_errors=True)
        # An environment that somebody else made keeps the versions that are there.
        self._install(sorted(there | set(extras)), locked=bool(state) or version is None)
        state = {"root": str(self.root), "python": self._version(), "copied": copied, "extras": [*there, *extras]}
        self._file.write_text(json.dumps(state), "utf-8")
        print(f"    {minutes(time.monotonic() - since)}  done", flush=True)

    def _mends(self) -> bool:
        """Have the course set right what a move of its folder left behind, which takes a moment and no network."""
        mend = [str(self.python), "-m", "widgets.doctor.moved"]
        return subprocess.run(mend, cwd=self.root, stderr=subprocess.DEVNULL, check=False).returncode == 0

    def _state(self) -> dict:
        """Give what was noted at the last installation; nothing where it was not finished."""
        try:
            return json.loads(self._file.read_text("utf-8"))
        except (OSError, ValueError):
            return {}

    def _version(self) -> str | None:
        """Give the version of the Python in .venv; None where it does not run, or is too old."""
        asked = "import sys; sys.version_info < (3, 11) and sys.exit(1); print(sys.version.split()[0])"
        try:
            done = subprocess.run([str(self.python), "-c", asked], capture_output=True, text=True, check=True)
        except (OSError, subprocess.CalledProcessError):
            return None
        return done.stdout.strip().rpartition(".")[0]

    def _digest(self) -> str:
        digest = hashlib.sha256()
        for path in sorted(path for pattern in COPIED for path in self.root.glob(pattern) if path.is_file()):
            digest.update(path.relative_to(self.root).as_posix().encode() + path.read_bytes())
        return digest.hexdigest()

    def _install(self, extras: list[str], *, locked: bool) -> None:
        self.folder.mkdir(exist_ok=True)
        self._log.write_text("", "utf-8")
        course = f".[{','.join(extras)}]" if extras else "."
        versions = pins(extras) if locked else None
        # uv is fast, but knows nothing of pip's settings, in which a school may name a source of its own.
        if not self._by_uv(course, versions) and not self._by_pip(course, versions):
            raise CannotInstall(NO_PACKAGES.format(log=self._log.relative_to(self.root)))

    def _by_uv(self, course: str, versions: str | None) -> bool:
        uv = shutil.which("uv")
        if uv is None:
            return False
        make = [uv, "venv", "--seed", "--allow-existing", "--python", _base_python(), ".venv"]
        if self._version() is None and not self.run(make, "making .venv"):
            return False
        return self._asked([uv, "pip", "install", "--python", str(self.python)], "asking uv", course, versions)

    def _by_pip(self, course: str, versions: str | None) -> bool:
        # What lies elsewhere, in PYTHONPATH or in one's own packages, is not taken for installed.
        pip = [str(self.python), "-I", "-m", "pip"]
        if self._version() is None or not _goes([*pip, "--version"]):
            if not _goes([_base_python(), "-c", "import venv, ensurepip"]):
                raise CannotInstall(NO_VENV)
            if not self.run([_base_python(), "-m", "venv", ".venv"], "making .venv"):
                return False
        how = ["--disable-pip-version-check", "--no-input", "--no-user", "--progress-bar=off"]
        return self._asked([*pip, "install", *how], "asking pip", course, versions)

    def _asked(self, install: list[str], words: str, course: str, versions: str | None) -> bool:
        """Install the packages in these versions, where they can be had; then the course, and what it still lacks."""
        file = self.folder / "locked.txt"
        if versions:
            file.write_text(versions, "utf-8")
        as_tested = not versions or self.run([*install, *AS_LOCKED, "-r", str(file)], words)
        if not self.run([*install, "--editable", course], words):
            return False
        if not as_tested:
            print(NOT_LOCKED, flush=True)
        return True

    def run(self, command: list[str], words: str) -> bool:
        """Run a program in the course's folder, show that it works, and say whether it went."""
        return run_and_tell(command, self._log, words, cwd=self.root) == 0


def _goes(command: list[str]) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def _base_python() -> str:
    """Give the Python that made the one we run in, which may be the one in .venv."""
    return getattr(sys, "_base_executable", None) or sys.executable
