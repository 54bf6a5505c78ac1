"""A kind of question that leaves out one of its parts is refused with one sentence."""

import shutil
from pathlib import Path

import msgspec
import pytest

from tests.course import COURSE
from widgets.content import ContentError
from widgets.pieces.made import make
from widgets.pieces.question import kinds
from widgets.pieces.question.content import question_content

ESTIMATE = "02.wall-sit"
LEFT_OUT = {
    "__init__.py": "its file __init__.py",
    "record.py": "its file record.py",
    "markup.html": "its file markup.html",
    "paper.html": "its file paper.html",
    "bank.py": "its file bank.py",
    "estimate.js": "its file estimate.js",
}
CUT = [
    ("markup.html", "macro answer()", "“macro answer()” in its markup.html"),
    ("paper.html", "macro known(question)", "“macro known(question)” in its paper.html"),
    ("markup.html", "set check", "“set check” in its markup.html"),
    ("estimate.js", "export function", "“export function” in its estimate.js"),
    ("record.py", 'tag="estimate"', '“tag="estimate"” in its record.py'),
]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(kinds.HERE, tmp_path / "question")
    monkeypatch.setattr(kinds, "HERE", tmp_path / "question")
    kinds.kind_of.cache_clear()
    yield tmp_path / "question" / "estimate"
    kinds.kind_of.cache_clear()


@pytest.mark.parametrize("file", LEFT_OUT)
def test_a_kind_without_one_of_its_files_is_refused(folder: Path, file: str) -> None:
    (folder / file).unlink()
    with pytest.raises(ContentError, match=f"question/estimate: this kind of question lacks {LEFT_OUT[file]}"):
        make(COURSE, "question", ESTIMATE)


@pytest.mark.parametrize(("file", "part", "said"), CUT)
def test_a_kind_without_one_of_its_parts_is_refused(folder: Path, file: str, part: str, said: str) -> None:
    path = folder / file
    path.write_text(path.read_text("utf-8").replace(part, "gone"), "utf-8")
    with pytest.raises(ContentError, match="lacks") as refused:
        make(COURSE, "question", ESTIMATE)
    assert said in str(refused.value)


@pytest.mark.parametrize("part", ["words", "data", "fits", "choices"])
def test_a_kind_without_one_of_its_functions_is_refused(folder: Path, part: str, monkeypatch) -> None:
    monkeypatch.delattr(f"widgets.pieces.question.estimate.{part}")
    with pytest.raises(ContentError, match=f"lacks the function “{part}” in its __init__.py"):
        make(COURSE, "question", ESTIMATE)


def test_each_kind_that_the_course_asks_is_whole() -> None:
    asked = {question_content(COURSE, one)["kind"] for one in COURSE.question.values()}
    assert asked == {path.parent.name for path in kinds.HERE.glob("*/markup.html")}
    assert all(kinds.kind_of(name) for name in asked)


def test_a_question_is_no_other_for_what_only_its_writers_say_of_it() -> None:
    asked = COURSE.question[ESTIMATE]
    others = [msgspec.structs.replace(asked, asks_for=asks_for) for asks_for in (None, "recall", "design")]
    assert len({question_content(COURSE, one)["version"] for one in others}) == 1
