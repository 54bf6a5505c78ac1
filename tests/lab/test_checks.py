"""What keeps the course from starting is said in one sentence."""

import os
import socket
import sys
from importlib import metadata
from pathlib import Path

import pytest

from tests.course import COURSE
from tests.patience import PATIENCE
from tests.ports import free_port
from widgets import cli
from widgets.lab.checks import CannotStart, check_installed, check_lessons, choose_port, find_lesson


@pytest.fixture
def lessons(tmp_path: Path) -> Path:
    for name in "00_welcome", "02_the_hormone_story", "08_review", "notes":
        (tmp_path / f"{name}.ipynb").touch()
    return tmp_path


@pytest.mark.parametrize(
    "wanted", ["02", "2", " 02 ", "02_the_hormone_story", "02_the_hormone_story.ipynb", "The hormone story"]
)
def test_a_lesson_is_found_by_its_number_and_its_name(lessons: Path, wanted: str) -> None:
    assert find_lesson(COURSE, wanted, lessons) == "02_the_hormone_story.ipynb"


def test_a_copy_beside_a_lesson_is_found_by_its_whole_name_alone(lessons: Path) -> None:
    copy = "02_the_hormone_story-Copy1"
    (lessons / f"{copy}.ipynb").touch()
    for wanted in "02", "2", "the hormone story", "02_the_hormone_story":
        assert find_lesson(COURSE, wanted, lessons) == "02_the_hormone_story.ipynb"
    assert find_lesson(COURSE, copy, lessons) == f"{copy}.ipynb"


@pytest.mark.parametrize(
    ("wanted", "nearest"),
    [("22", "02, the hormone story"), ("hormones", "02, the hormone story"), ("revue", "08, review")],
)
def test_an_unknown_lesson_names_the_nearest(lessons: Path, wanted: str, nearest: str) -> None:
    with pytest.raises(CannotStart) as raised:
        find_lesson(COURSE, wanted, lessons)
    assert str(raised.value) == f"There is no lesson “{wanted}”; the nearest is {nearest}."


@pytest.mark.parametrize("wanted", ["", "?", "0" * 50])
def test_nonsense_for_a_lesson_names_one_too(lessons: Path, wanted: str) -> None:
    with pytest.raises(CannotStart, match="the nearest is"):
        find_lesson(COURSE, wanted, lessons)


def test_a_taken_port_is_said() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", free_port()))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(CannotStart, match=f"Port {port} is taken"):
            choose_port(port)
    assert choose_port(port) == port


def test_a_port_that_was_closed_a_moment_ago_is_free() -> None:
    with socket.socket() as other:
        # As Jupyter listens.
        other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with socket.create_connection(("127.0.0.1", port), PATIENCE) as visitor:
            # Whoever closes first keeps the port busy for a minute.
            other.accept()[0].close()
            assert visitor.recv(1) == b""
    assert choose_port(port) == port


def test_without_a_wish_the_first_free_port_is_taken() -> None:
    first = choose_port(None)
    with socket.socket() as other:
        # As choose_port itself tries it: a port that was closed a moment ago is free.
        other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        other.bind(("127.0.0.1", first))
        other.listen()
        assert choose_port(None) > first


def test_a_folder_without_lessons_is_said(tmp_path: Path) -> None:
    with pytest.raises(CannotStart, match="There are no lessons in"):
        check_lessons(tmp_path)


def test_a_folder_that_may_not_be_written_is_said(lessons: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    check_lessons(lessons)
    # As os.access answers for anybody but root, who runs the tests in a container.
    monkeypatch.setattr(os, "access", lambda path, mode: not mode & os.W_OK)
    with pytest.raises(CannotStart, match="You may not write in"):
        check_lessons(lessons)


def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        metadata, "requires", lambda _: ["numpy>=2.0,<3", 'scipy; extra == "test"', "no-such-package>=1"]
    )
    with pytest.raises(CannotStart, match=r"“no-such-package” is not installed: run “make learn”"):
        check_installed()


def test_a_course_that_is_not_installed_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> list[str]:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "requires", missing)
    with pytest.raises(CannotStart, match="“good-cry” is not installed"):
        check_installed()


def test_an_old_python_is_said(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 10, 4, "final", 0))
    assert cli.main(["learn"]) == 1
    assert capsys.readouterr().err == "The course needs Python 3.11 or newer; this is Python 3.10.4.\n"


def test_what_cannot_start_is_one_sentence_and_no_traceback(
    lessons: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    monkeypatch.setattr("widgets.lab.launch.LESSONS", lessons)
    monkeypatch.setattr("widgets.lab.launch.check_installed", lambda: None)
    assert cli.main(["learn", "--lesson", "99"]) == 1
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("port", ["0", "65536", "-1", "x", "8888.5", "²"])
def test_what_is_no_port_is_said(port: str, capsys: pytest.CaptureFixture) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["learn", f"--port={port}"])
    assert ended.value.code == 2
    assert f"“{port}” does not fit here" in capsys.readouterr().err
