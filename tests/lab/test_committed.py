"""What a lesson says where it is not alive is what the content says, and stays so."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from tests.course import COURSE
from tests.lessons.notebooks import LESSONS
from tests.words.pseudo import marked_course
from widgets.cli import main
from widgets.lab import lessons_command
from widgets.lab.committed import LONGEST, as_committed, as_typed, explained, said, write_committed
from widgets.lab.language import NOT_ALIVE, calls, in_language
from widgets.lab.notebooks import Call, Prose, read_lesson

ALL = list(COURSE.lesson.values())


def written(lesson) -> str:
    return as_committed(COURSE, (LESSONS / lesson.file).read_text("utf-8"), lesson)


def test_the_committed_lessons_say_what_the_content_says() -> None:
    assert write_committed(COURSE, LESSONS, write=False) == [], "run: good-cry lessons --write"


@pytest.mark.parametrize("lesson", ALL, ids=lambda lesson: lesson.id)
def test_writing_it_twice_changes_nothing_more(lesson) -> None:
    assert as_committed(COURSE, written(lesson), lesson) == written(lesson)


@pytest.mark.parametrize("lesson", ALL, ids=lambda lesson: lesson.id)
def test_every_call_says_in_plain_words_what_stands_there(lesson) -> None:
    for cell in json.loads(written(lesson))["cells"]:
        source = "".join(cell["source"])
        if cell["cell_type"] == "code":
            assert in_language(source), source
            assert len([line for line in source.split("\n") if "  # " in line]) == len(calls(source))


def test_what_stands_around_the_content_comes_from_the_catalogue(tmp_path: Path) -> None:
    course = marked_course(tmp_path)
    for lesson in course.lesson.values():
        head, *cells = json.loads(as_committed(course, (LESSONS / lesson.file).read_text("utf-8"), lesson))["cells"][1:]
        around = re.sub(r"\[[^]]*\]\([^)]*\)", "", "".join(head["source"]).replace(lesson.care, ""))
        assert not re.search(r"danger|begin|alive|special reason", around), around
        called = [call for cell in cells if cell["cell_type"] == "code" for call in calls("".join(cell["source"]))]
        assert [call for call in called if not said(course, *call).startswith("⟦")] == []


@pytest.mark.parametrize("lesson", ALL, ids=lambda lesson: lesson.id)
def test_its_head_warns_first_and_says_whom_one_can_reach(lesson) -> None:
    title, head = json.loads(written(lesson))["cells"][:2]
    text = "".join(head["source"])
    assert "".join(title["source"]).startswith("# ")
    assert head["metadata"]["tags"] == [NOT_ALIVE]
    assert lesson.care in text
    assert all(line.url in text and (line.call in text) for line in COURSE.line.values())
    # Its links lead somewhere, from the lesson's folder.
    assert (LESSONS / "../README.md").resolve().is_file()


def test_where_a_lesson_lives_elsewhere_its_head_does_not_stand_twice(tmp_path: Path) -> None:
    lesson = COURSE.lesson["02"]
    before = read_lesson(COURSE, lesson.file)
    (tmp_path / lesson.file).write_text(written(lesson), "utf-8")
    elsewhere = replace(COURSE, lessons=tmp_path)
    assert read_lesson(elsewhere, lesson.file) == before
    assert not any(isinstance(part, Prose) and "talk to somebody" in part.text for part in before)
    assert any(isinstance(part, Call) for part in before)


def test_a_piece_is_called_on_a_page_what_may_stand_in_an_address() -> None:
    names = [part.name for part in read_lesson(COURSE, COURSE.lesson["02"].file) if isinstance(part, Call)]
    assert {"claim-oxytocin", "question-02-cascade"} <= set(names)
    assert [one for one in names if not re.fullmatch("[a-z][a-z0-9-]*", one)] == []


def test_a_change_of_the_content_is_noticed_and_written(tmp_path: Path, monkeypatch, capsys) -> None:
    for lesson in ALL:
        (tmp_path / lesson.file).write_text(written(lesson), "utf-8")
    path = tmp_path / COURSE.lesson["02"].file
    path.write_text(path.read_text("utf-8").replace("# A claim: ", "# A statement: "), "utf-8")
    monkeypatch.setattr(lessons_command, "LESSONS", tmp_path)
    assert main(["lessons"]) == 1
    assert capsys.readouterr().out == "02_the_hormone_story.ipynb is not what the content says: add --write.\n"
    assert main(["lessons", "--write"]) == 0
    assert capsys.readouterr().out == "02_the_hormone_story.ipynb is written anew.\n"
    assert main(["lessons"]) == 0
    assert capsys.readouterr().out == "All lessons say what the content says.\n"
    assert path.read_text("utf-8") == written(COURSE.lesson["02"])


def test_a_comment_is_one_line_in_the_letters_of_a_plain_keyboard() -> None:
    assert as_typed("“β‐endorphin” – Gračanin’s\n 2 × 3 \\ 4") == '"betaendorphin" - Gracanin\'s 2 x 3 / 4'
    assert len(as_typed("word " * 100)) <= LONGEST + 4
    assert (
        explained(COURSE, 'claim("oxytocin")') == f'claim("oxytocin")  # {as_typed(said(COURSE, "claim", "oxytocin"))}'
    )
