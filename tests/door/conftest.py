"""A small course behind the real door, in a folder with spaces and signs in its name, and a uv that asks nobody."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from widgets.door.install import ROOT

PYTHON = getattr(sys, "_base_executable", sys.executable)
CLI = "import os, sys; print('runs', *sys.argv[1:], 'of', __file__, 'in', os.getcwd())"
# It notes what it is told, makes an environment without pip, and installs as an editable installation does.
UV = """#!/bin/sh
echo "$@" >>"{told}"
test -e "{told}.deaf" && exit 2
case "$*" in *--require-hashes*) test -e "{told}.newer" && exit 1 ;; esac
if test "$1" = venv; then exec "{python}" -m venv --without-pip .venv; fi
echo "Resolved 98 packages in 5ms"
for lib in .venv/lib/python*/site-packages; do echo "$PWD" >"$lib/course.pth"; done
"""


@dataclass
class Course:
    """The folder of a course, and how its door is used."""

    root: Path
    uv: Path

    def run(self, *words: str, python: str = PYTHON, **how: object) -> subprocess.CompletedProcess[str]:
        """Say something to its door."""
        command = [python, str(self.root / "widgets"), *words]
        return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=120, **how)

    @property
    def told(self) -> list[str]:
        """What uv was told."""
        return self.uv.with_name("told").read_text("utf-8").splitlines()

    def make_uv_deaf(self) -> None:
        """Let uv find nothing from now on."""
        self.uv.with_name("told.deaf").touch()

    def make_versions_rare(self) -> None:
        """Let uv find no longer what the course was tested with."""
        self.uv.with_name("told.newer").touch()


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Course:
    root = tmp_path / "Kurs für alle, [2] & 'mehr'"
    shutil.copytree(ROOT / "widgets/door", root / "widgets/door")
    shutil.copy(ROOT / "widgets/__main__.py", root / "widgets")
    (root / "widgets/__init__.py").touch()
    (root / "widgets/cli.py").write_text(CLI, "utf-8")
    (root / "pyproject.toml").write_text('[project]\nname = "small"\nversion = "1"\n', "utf-8")
    programs = tmp_path / "bin"
    programs.mkdir()
    uv = programs / "uv"
    uv.write_text(UV.format(told=programs / "told", python=PYTHON), "utf-8")
    uv.chmod(0o755)
    monkeypatch.setenv("PATH", str(programs), prepend=os.pathsep)
    monkeypatch.delenv("PYTHONPATH", raising=False)
    return Course(root, uv)
