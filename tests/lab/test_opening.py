"""The browser is opened on the course, and its key stands in no command line."""

from html import escape
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

import pytest
from playwright.sync_api import Page

from tests.course import COURSE
from widgets.lab import opening

PAGE = "http://127.0.0.1:8890/doc/tree/00_welcome.ipynb?reset&token=the-key"


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """Give what a browser would be told to open."""
    told: list[str] = []
    (tmp_path / "own").mkdir()
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(opening, "own_folder", lambda: tmp_path / "own")
    monkeypatch.setattr(opening.webbrowser, "open", lambda page: told.append(page) or True)
    return told


def file_of(address: str) -> Path:
    return Path(url2pathname(urlsplit(address).path))


def test_the_browser_is_told_no_key(opened: list[str], page: Page, capsys: pytest.CaptureFixture) -> None:
    with opening.shown(COURSE, PAGE, browser=True):
        [address] = opened
        assert "the-key" not in address
        file = file_of(address)
        assert file.stat().st_mode & 0o777 == 0o600
        page.route("http://127.0.0.1:8890/**", lambda route: route.fulfill(body="The course"))
        page.goto(address)
        page.wait_for_url(PAGE)
    assert not file.exists()
    said = capsys.readouterr().out
    assert said.startswith("A Good Cry is open in your browser.")
    assert PAGE in said


def test_a_file_that_lay_there_for_all_to_read_is_not_used(opened: list[str], tmp_path: Path) -> None:
    with opening.shown(COURSE, PAGE, browser=True):
        pass
    before = file_of(opened[0])
    before.write_text("")
    before.chmod(0o644)
    with opening.shown(COURSE, PAGE, browser=True):
        assert before.stat().st_mode & 0o777 == 0o600
        assert f'content="0;url={escape(PAGE)}"' in before.read_text("utf-8")


def test_where_the_file_cannot_be_written_the_address_is_printed(
    opened: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    monkeypatch.setattr(opening.sys, "prefix", "/nowhere")
    (tmp_path / "own").rmdir()
    with opening.shown(COURSE, PAGE, browser=True):
        assert opened == []
    said = capsys.readouterr().out
    assert said.startswith("A Good Cry is ready.")
    assert said.endswith(f"\n    {PAGE}\n\n{COURSE.words('start-to-stop')}\n")


@pytest.mark.parametrize("wish", [True, False])
def test_without_a_display_or_a_wish_nothing_is_opened(
    opened: list[str], monkeypatch: pytest.MonkeyPatch, wish: bool
) -> None:
    monkeypatch.setattr(opening.sys, "platform", "linux")
    if wish:
        monkeypatch.delenv("DISPLAY")
        monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    with opening.shown(COURSE, PAGE, browser=wish):
        assert opened == []


def test_elsewhere_than_on_linux_there_is_always_a_display_and_a_file_that_is_gone_stops_nothing(
    opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening.sys, "platform", "darwin")
    monkeypatch.delenv("DISPLAY")
    with opening.shown(COURSE, PAGE, browser=True):
        file_of(opened[0]).unlink()


def test_a_browser_in_a_box_can_read_it(opened: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    environment = tmp_path / "course" / ".venv"
    environment.mkdir(parents=True)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(opening.sys, "prefix", str(environment))
    with opening.shown(COURSE, PAGE, browser=True):
        assert file_of(opened[0]).parent == environment
