"""The notebooks run and lead on; what they hold, `good-cry check` says, and tests/check holds it to that."""

from pathlib import Path

import nbformat
import pytest

from tests.course import COURSE
from tests.kernels import Run
from tests.lessons.notebooks import FILES, LESSONS, cells

ALL = sorted(FILES.values())


@pytest.mark.parametrize("path", ALL, ids=lambda path: path.stem)
def test_a_lesson_runs_without_an_error_and_shows_no_missing_piece(path: Path, in_kernel: Run) -> None:
    for cell in in_kernel(nbformat.read(path, as_version=4)).cells:
        if cell.cell_type == "code":
            (output,) = cell.outputs
            assert output.output_type == "execute_result"
            assert "NoticePiece" not in output.data["text/plain"]


def test_every_lesson_of_the_course_is_written() -> None:
    written = [lesson.file for kind in (COURSE.lesson, COURSE.code_lesson) for lesson in kind.values()]
    assert sorted(path.name for path in LESSONS.glob("*.ipynb")) == sorted(written)


@pytest.mark.parametrize("path", ALL, ids=lambda path: path.stem)
def test_a_lesson_ends_with_the_way_to_the_next_one(path: Path) -> None:
    order = [lesson.file for lesson in COURSE.lesson.values()]
    following = order[(order.index(path.name) + 1) % len(order)]
    assert f"]({following})" in "".join(cells(path)[-1]["source"])
