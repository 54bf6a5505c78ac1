"""The check of browsers says when it could not be made, and its lock file names no addresses.

That it finds what is too young is tried each time it runs (`samples.json`): it needs Node.js, and no test here does.
"""

import re

import pytest

from tests.compat import __main__ as compat


def test_a_machine_without_node_is_told_so_and_ci_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    monkeypatch.setattr(compat.shutil, "which", lambda name: None)
    monkeypatch.delenv("CI", raising=False)
    assert compat.main() == 0
    assert "NOT checked" in capsys.readouterr().err
    monkeypatch.setenv("CI", "true")
    assert compat.main() == 1


def test_one_complaint_names_the_place_the_feature_and_the_browsers() -> None:
    missing = {"file": "assets/theme.css", "line": 7, "name": "css.types.color.light-dark", "missing": ["safari"]}
    assert compat.said(missing).startswith("assets/theme.css, line 7: css.types.color.light-dark is not in Safari 16.")


def test_every_style_script_page_and_drawing_of_the_course_is_read() -> None:
    read = {path.suffix for path in compat.files()}
    assert read == {".css", ".js", ".html", ".svg"}
    assert len(compat.files()) > 150


def test_the_lock_file_carries_no_addresses() -> None:
    lock = (compat.HERE / "package-lock.json").read_text("utf-8")
    assert "resolved" not in lock
    assert not re.search(r"https?://", lock)
    assert '"integrity"' in lock
