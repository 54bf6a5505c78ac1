"""What the machine lacks for the tests is installed, announced first, or said in one sentence."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests import machine
from tests.browser import chromium

# Stands for dpkg-query and apt-get: packages are files in a folder, and what apt-get was told is written down.
QUERY = """#!/bin/sh
for last; do :; done
test -e "{here}/$last" && printf installed
exit 0
"""
GET = """#!/bin/sh
echo "$@" >>"{here}/told"
test "$1" = install || exit 0
for one; do case "$one" in -*|install|absent) ;; *) touch "{here}/$one" ;; esac; done
"""


@pytest.fixture
def debian(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A Debian with no package, where we are root."""
    programs = tmp_path / "bin"
    programs.mkdir()
    for name, text in {"dpkg-query": QUERY, "apt-get": GET}.items():
        (programs / name).write_text(text.replace("{here}", str(tmp_path)))
        (programs / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(programs), prepend=os.pathsep)
    monkeypatch.setattr(machine, "is_root", lambda: True)
    monkeypatch.setattr(chromium, "is_root", lambda: True)
    return tmp_path


def told(debian: Path) -> list[str]:
    file = debian / "told"
    return file.read_text().splitlines() if file.exists() else []


def test_root_is_told_first_and_gets_no_more_than_must_be(debian: Path, capfd: pytest.CaptureFixture) -> None:
    (debian / "here-already").touch()
    machine.apt_install(["here-already", "driver", "browser"], "a look")
    assert told(debian) == ["--quiet=2 update", "install --yes --no-install-recommends driver browser"]
    assert capfd.readouterr().out == ("Installing for a look: apt-get install --no-install-recommends driver browser\n")


def test_nothing_is_done_or_said_where_all_is_there(debian: Path, capfd: pytest.CaptureFixture) -> None:
    (debian / "browser").touch()
    machine.apt_install(["browser"], "a look")
    assert (told(debian), capfd.readouterr().out) == ([], "")


def test_others_are_told_whom_to_ask_for_what(debian: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "is_root", lambda: False)
    with pytest.raises(machine.Missing) as said:
        machine.apt_install(["browser"], "a look")
    assert told(debian) == []
    assert str(said.value) == (
        "NOT INSTALLED: browser, for a look. Ask whoever looks after this machine to run: "
        "apt-get install --no-install-recommends browser"
    )


def test_what_could_not_be_had_is_said(debian: Path) -> None:
    with pytest.raises(machine.Missing, match=r"^NOT INSTALLED: absent, for a look\. This did not go: apt-get install"):
        machine.apt_install(["absent", "driver"], "a look")


def test_where_there_is_no_debian_the_names_are_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(machine.Missing, match=r"^NOT INSTALLED: driver, for a look\."):
        machine.apt_install(["driver"], "a look")


def bare(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
    """Answer as Playwright does on a machine without libatomic1."""
    said = "node: error while loading shared libraries: libatomic.so.1: cannot open shared object file"
    return subprocess.CompletedProcess(command, 127, "", said)


def test_what_playwright_itself_lacks_is_installed_with_the_browser(
    debian: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = subprocess.run
    playwright = [sys.executable, "-m", "playwright", "--version"]
    there = debian / "libatomic1"

    def run(command: list[str], **how: object) -> subprocess.CompletedProcess[str]:
        return bare(command) if command == playwright and not there.exists() else real(command, **how)

    monkeypatch.setattr(subprocess, "run", run)
    monkeypatch.setattr(chromium, "find", lambda: "browser" if (debian / chromium.SHELL).exists() else None)
    assert chromium.get() == "browser"
    assert told(debian)[-1] == "install --yes --no-install-recommends libatomic1 chromium-headless-shell"


def test_an_ordinary_user_of_a_bare_machine_reads_one_sentence(
    debian: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    for module in machine, chromium:
        monkeypatch.setattr(module, "is_root", lambda: False)
    monkeypatch.setattr(chromium, "_version", lambda *command: bare([*command]))
    monkeypatch.setattr(chromium, "find", lambda: None)
    assert chromium.main() == 1
    assert (
        capsys.readouterr()
        .err.strip()
        .endswith(
            "Ask whoever looks after this machine to run: "
            "apt-get install --no-install-recommends libatomic1 chromium-headless-shell"
        )
    )
