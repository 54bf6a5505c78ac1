"""What lints the scripts fails where it could not look, and no lock file of npm names an address.

That it finds what is off is tried each time it runs (`samples.json`): it needs packages of npm, and no test here does.
"""

import re
import subprocess
from pathlib import Path

import pytest

from tests import npm
from tests.compat import __main__ as compat
from tests.linting import __main__ as linting

LOCKS = sorted((npm.ROOT / "tests").rglob("package-lock.json"))


@pytest.mark.parametrize("lint", [linting, compat], ids=["types and rules", "browsers"])
def test_where_npm_brings_nothing_one_sentence_says_so_and_it_fails(
    lint: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    monkeypatch.setattr(lint, "PLACE", tmp_path)
    offline = subprocess.CompletedProcess([], 1)
    monkeypatch.setattr(npm.subprocess, "run", lambda *_words, **_how: offline)
    assert lint.main() == 1
    folder = lint.HERE.relative_to(npm.ROOT).as_posix()
    assert capsys.readouterr().err.splitlines() == [npm.NOT_BROUGHT.format(folder=folder)]


def test_where_there_is_no_node_one_sentence_says_so_and_it_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    monkeypatch.setattr(npm, "find_spec", lambda name: None)
    assert linting.main() == 1
    assert capsys.readouterr().err.splitlines() == [npm.NO_NODE]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda one: one.parent.name)
def test_a_lock_file_carries_hashes_and_no_address(lock: Path) -> None:
    text = lock.read_text("utf-8")
    assert not re.search(r"https?://|\"resolved\"", text)
    assert text.count('"integrity": "sha512-') == text.count("node_modules/") > 0
