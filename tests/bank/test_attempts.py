"""A teacher sees counts, only of what learners handed in, and never a person."""

import csv
import json
from pathlib import Path

import pytest

from tests.course import COURSE
from widgets.bank.handed_in import Learner, read_handed_in
from widgets.bank.report.answers import answered
from widgets.cli import main

SECRET = "what nobody else may read"


def hand_in(folder: Path, name: str, *tries: tuple[str, bool | None], start: int = 0) -> None:
    """Write an export: tries of a learner in their order, and things that are nobody's business."""
    attempts = [
        {"id": f"{name.rstrip('2')}-{place}", "at": f"2026-11-23T10:{place:02}:00Z", "item": item, "right": right,
         "response": SECRET}
        for place, (item, right) in enumerate(tries, start)
    ]  # fmt: skip
    day = "2026-11-23T11:00:00Z"
    record = {
        "format": "good-cry-record",
        "version": 1,
        "exported": day,
        "attempts": attempts[::-1],
        "beliefs": [{"id": f"{name}-b", "at": day, "item": "00.eight-statements", "answers": {"mood": 4}}],
        "words": [{"id": f"{name}-w", "at": day, "item": "02.after-a-cry", "words": {"": SECRET}}],
    }
    (folder / f"{name}.json").write_text(json.dumps(record), "utf-8")


def rows(learners: list[Learner]) -> list[tuple]:
    return [(one.id, one.people, one.first, one.last) for one in answered(COURSE, learners)]


@pytest.fixture
def six(tmp_path: Path) -> Path:
    """Six learners: all tried one question, four of them another, and all wrote a text."""
    for place, name in enumerate(["anna", "ben", "chidi", "dora", "emre", "fay"]):
        second = [("02.film-and-blood", True)] if place < 4 else []
        hand_in(tmp_path, name, ("02.stand-in", place < 2), ("02.in-your-words", None), ("02.stand-in", True), *second)
    return tmp_path


def test_the_first_and_the_last_try_are_counted_by_time(six: Path) -> None:
    found = read_handed_in(six)
    assert found.aside == []
    assert rows(found.learners) == [("02.stand-in", 6, 2, 6), ("02.in-your-words", 6, None, None)]


def test_a_question_that_fewer_than_five_tried_is_not_shown(six: Path) -> None:
    hand_in(six, "gus", ("02.film-and-blood", False))
    assert ("02.film-and-blood", 5, 4, 4) in rows(read_handed_in(six).learners)
    (six / "gus.json").unlink()
    assert "02.film-and-blood" not in {row[0] for row in rows(read_handed_in(six).learners)}


def test_whoever_hands_in_twice_counts_once(six: Path) -> None:
    hand_in(six, "anna2", ("02.stand-in", True))
    assert len(read_handed_in(six).learners) == 6


def test_two_files_that_a_third_one_joins_are_one_learner(tmp_path: Path) -> None:
    hand_in(tmp_path, "a", ("02.stand-in", True))
    hand_in(tmp_path, "a2", ("02.stand-in", True), start=1)
    assert len(read_handed_in(tmp_path).learners) == 2
    hand_in(tmp_path, "a22", ("02.stand-in", True), ("02.stand-in", True))
    assert len(read_handed_in(tmp_path).learners) == 1


def test_no_word_and_no_belief_is_shown_and_files_are_named_in_one_table_alone(
    six: Path, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    (six / "notes.json").write_text("no record")
    assert main(["class", str(six), "--to", str(tmp_path / "report")]) == 0
    told = capsys.readouterr()
    tables = {path.stem: path.read_text("utf-8-sig") for path in (tmp_path / "report").glob("*.csv")}
    page = (tmp_path / "report/report.html").read_text("utf-8")
    for text in (told.out, told.err, *tables.values(), page):
        for personal in (SECRET, "eight-statements", "after-a-cry"):
            assert personal not in text
    for text in (told.out, told.err, tables["questions"], tables["answers"], page.split("Who got how far")[0]):
        assert "anna" not in text
    assert told.err.startswith("Left aside: notes.json. This file is not JSON")
    [first, _] = csv.DictReader(tables["questions"].splitlines())
    assert [first["learners who tried"], first["fitted at the first try"], first["fitted at the last try"]] == list(
        "626"
    )
    far = list(csv.DictReader(tables["learners"].splitlines()))
    assert [(row["file"], row["lesson 2"], row["lesson 3"]) for row in far[::5]] == [
        ("anna.json", "3", "0"),
        ("fay.json", "2", "0"),
    ]


def test_of_fewer_than_five_learners_nothing_is_shown(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    for name in ("anna", "ben", "chidi", "dora"):
        hand_in(tmp_path, name, ("02.stand-in", True))
    assert main(["class", str(tmp_path), "--to", str(tmp_path / "report")]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert "Nothing is shown of fewer than 5" in told.err
    assert not (tmp_path / "report").exists()


def test_a_folder_that_is_not_there_is_said_in_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    assert main(["class", str(tmp_path / "none")]) == 1
    assert capsys.readouterr().err.count("\n") == 1
