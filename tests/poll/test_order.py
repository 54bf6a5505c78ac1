"""A poll takes what a kit has made ready: what the class is asked, in order, as the teacher left it."""

from pathlib import Path

import pytest

from tests.course import COURSE
from widgets.cli import main
from widgets.kit.pages import asked
from widgets.kit.plan import Room, make_plan
from widgets.poll.order import NAME, read_order, write_order
from widgets.poll.trouble import PollTrouble


@pytest.fixture
def kit(tmp_path: Path) -> Path:
    (tmp_path / "kit").mkdir()
    write_order(COURSE, tmp_path / "kit", asked(COURSE, make_plan(COURSE, "02", Room(45, 28, 10))))
    return tmp_path / "kit"


@pytest.mark.parametrize("lesson", COURSE.lesson)
def test_what_a_kit_writes_is_what_a_poll_reads(tmp_path: Path, lesson: str) -> None:
    listed = list(asked(COURSE, make_plan(COURSE, lesson, Room(90))))
    write_order(COURSE, tmp_path, listed)
    assert read_order(COURSE, tmp_path) == [ask for _, ask in listed]
    assert listed[-1][1].words, "with the talk at the end comes a prompt"


def test_a_teacher_may_change_it_in_any_editor(kit: Path) -> None:
    text = "\ufeff# mine\r\n\r\n  hormones-fall\tcomes first\r\n02.film-and-blood\r\n02.does-a-cry-calm and a study"
    text = text.replace("hormones-fall", next(iter(COURSE.claim)))
    (kit / NAME).write_bytes(text.encode())
    ids = [ask.id for ask in read_order(COURSE, kit)]
    assert ids == [next(iter(COURSE.claim)), "02.film-and-blood", "02.does-a-cry-calm"]


BAD = {
    "no such folder": (None, "has no poll.txt, which says what a class is asked: name the folder of a kit"),
    "no text": (b"\xff\xfe\x00", "has no poll.txt"),
    "an id that slipped": (b"# x\n02.film-and-bloo\n", "line 2: There is no question or claim “02.film-and-bloo”"),
    "something personal": (b"02.what-you-hope\n", "line 1: “02.what-you-hope” is not asked in the room: it is written"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_folder_is_said_in_one_sentence(kit: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    text, says = BAD[name]
    folder = kit if text else kit / "none"
    if text:
        (kit / NAME).write_bytes(text)
    with pytest.raises(PollTrouble, match=says):
        read_order(COURSE, folder)
    assert main(["poll", "--kit", str(folder), "--folder", str(kit / "votes")]) == 1
    told = capsys.readouterr()
    assert told.out == "" and says in told.err and "Traceback" not in told.err
    assert not (kit / "votes").exists(), "nothing is begun"
