"""The notebooks: they run, they hold no outputs, and every id in them leads somewhere."""

import json
import re
from pathlib import Path

import nbclient
import nbformat
import pytest

from tests.course import COURSE
from tests.lessons.notebooks import FILES, LESSONS, calls, cells, prose
from tests.patience import PATIENCE
from widgets.lab.language import calls as calls_of

ALL = sorted(FILES.values())


@pytest.mark.parametrize("path", ALL, ids=lambda path: path.stem)
def test_a_lesson_runs_without_an_error_and_shows_no_missing_piece(path: Path) -> None:
    notebook = nbformat.read(path, as_version=4)
    nbclient.NotebookClient(
        notebook, timeout=2 * PATIENCE, resources={"metadata": {"path": str(path.parent)}}
    ).execute()
    for cell in notebook.cells:
        if cell.cell_type == "code":
            (output,) = cell.outputs
            assert output.output_type == "execute_result"
            assert "NoticePiece" not in output.data["text/plain"]


@pytest.mark.parametrize("path", ALL, ids=lambda path: path.stem)
def test_a_lesson_is_committed_without_outputs_and_cannot_be_deleted_by_a_slip(path: Path) -> None:
    notebook = json.loads(path.read_text("utf-8"))
    assert notebook["metadata"]["good_cry"] == {"lesson": path.stem[:2]}
    assert "widgets" not in notebook["metadata"]
    for cell in notebook["cells"]:
        assert cell["metadata"]["deletable"] is False
        assert cell["metadata"]["editable"] is False
        if cell["cell_type"] == "code":
            assert cell["outputs"] == []
            assert cell["execution_count"] is None
            assert cell["metadata"]["jupyter"] == {"source_hidden": True}


@pytest.mark.parametrize("path", ALL, ids=lambda path: path.stem)
def test_a_lesson_begins_with_its_title_and_its_header(path: Path) -> None:
    lesson = COURSE.lesson[path.stem[:2]]
    assert lesson.file == path.name
    first, second = cells(path)[:2]
    assert "".join(first["source"]).startswith("# ")
    assert calls_of("".join(second["source"])) == [("lesson", lesson.id)]


@pytest.mark.parametrize("path", ALL, ids=lambda path: path.stem)
def test_every_word_that_is_linked_is_in_the_glossary(path: Path) -> None:
    assert set(re.findall(r"\(#term-([^)]+)\)", prose(path))) <= set(COURSE.term)


def test_every_lesson_of_the_course_is_written() -> None:
    written = [lesson.file for kind in (COURSE.lesson, COURSE.code_lesson) for lesson in kind.values()]
    assert sorted(path.name for path in LESSONS.glob("*.ipynb")) == sorted(written)


def test_every_claim_is_a_card_in_exactly_the_lesson_that_it_belongs_to() -> None:
    cards = [(wanted, lesson) for lesson, path in FILES.items() for name, wanted in calls(path) if name == "claim"]
    assert sorted(cards) == sorted((claim.id, claim.lesson) for claim in COURSE.claim.values())


@pytest.mark.parametrize(
    "kind",
    [
        "question",
        "reflection",
        "portrait",
        "explore",
        "breath",
        "naming",
        "plan",
        "beliefs",
        "review",
        "gallery",
        "keepsake",
        "own_study",
    ],
)
def test_everything_that_was_written_is_shown_once_in_its_own_lesson(kind: str) -> None:
    name = {"reflection": "reflect", "breath": "breathe", "own_study": "study"}.get(kind, kind)
    shown = [(wanted, lesson) for lesson, path in FILES.items() for called, wanted in calls(path) if called == name]
    assert sorted(shown) == sorted((wanted, wanted[:2]) for wanted in getattr(COURSE, kind))


def test_every_chart_is_shown() -> None:
    shown = [wanted for path in FILES.values() for name, wanted in calls(path) if name == "chart"]
    assert sorted(shown) == sorted(COURSE.chart)


@pytest.mark.parametrize("path", ALL, ids=lambda path: path.stem)
def test_a_lesson_ends_with_the_way_to_the_next_one(path: Path) -> None:
    order = [lesson.file for lesson in COURSE.lesson.values()]
    following = order[(order.index(path.name) + 1) % len(order)]
    assert f"]({following})" in "".join(cells(path)[-1]["source"])
