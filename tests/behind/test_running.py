"""The notebooks with code: they run from top to bottom, their solutions fit, and each slip is told something useful."""

import json
import os
import tomllib
from pathlib import Path

import nbformat
import pytest
from nbclient.exceptions import CellTimeoutError, DeadKernelError

from tests.behind.notebooks import CHECK, FILES, Tried, exercises, solved
from tests.course import COURSE
from tests.kernels import Run
from widgets.content import ContentError
from widgets.content.places import ROOT
from widgets.lab.handed import is_lesson
from widgets.lab.language import in_language
from widgets.site.running import shown_by

ALL = sorted(FILES.values())
EACH = pytest.mark.parametrize("path", ALL, ids=lambda path: path.stem)
UNDER = 60  # seconds of the processor, which a busy machine does not stretch


@EACH
def test_a_notebook_runs_as_it_is_committed_in_under_a_minute(path: Path, in_kernel: Run) -> None:
    began = _used()
    notebook = in_kernel(nbformat.read(path, as_version=4))
    assert _used() - began < UNDER
    said = [str(out) for cell in notebook.cells for out in cell.get("outputs", []) if out.output_type != "display_data"]
    assert any("there is nothing to do" in one for one in said)
    assert not any(out.output_type == "error" for cell in notebook.cells for out in cell.get("outputs", []))
    _is_shown_by_whatever_opens_a_notebook(notebook)


def _is_shown_by_whatever_opens_a_notebook(notebook: nbformat.NotebookNode) -> None:
    """A check is words and plain markup, a figure a picture: VS Code and Colab know nothing of the course."""
    outputs = [(cell.source, out.data) for cell in notebook.cells for out in cell.get("outputs", []) if "data" in out]
    checks = [data for source, data in outputs if CHECK.search(source)]
    assert len(checks) == sum(bool(CHECK.search(cell.source)) for cell in notebook.cells if cell.cell_type == "code")
    for data in checks:
        assert set(data) == {"text/plain", "text/html"}
        assert "Not handed over yet." in data["text/plain"] and "A hint" in data["text/plain"]
        assert data["text/html"].count("<details>") >= 3 and "<script" not in data["text/html"]
    known = {"text/plain", "text/html", "image/svg+xml", "application/vnd.jupyter.widget-view+json"}
    assert {kind for _, data in outputs for kind in data} <= known


def _used() -> float:
    """Give the processor time of all kernels that have ended, in seconds."""
    used = os.times()
    return used.children_user + used.children_system


@EACH
def test_every_solution_fits_and_every_slip_is_told_something_of_its_own(path: Path, in_kernel: Run) -> None:
    tried = {one.item: one for one in solved(path, in_kernel)}
    assert list(tried) == list(exercises(path))
    for item, one in tried.items():
        assert one.fits is True, f"{item}: {one.says}"
        _slips(item, one)


def _slips(item: str, tried: Tried) -> None:
    exercise = COURSE.exercise[item]
    for slip, (fits, says) in zip(exercise.slip, tried.slips, strict=True):
        assert (fits, says) == (False, slip.says), f"{item}: {slip.typed}"
    assert len({says for _, says in tried.slips}) >= 4, item


def test_every_exercise_stands_in_its_own_notebook_with_a_solution() -> None:
    shown = {item: number for number, path in FILES.items() for item in exercises(path)}
    assert shown == {item: item[:2] for item in COURSE.exercise}
    for path in ALL:
        text = path.read_text("utf-8")
        assert text.count("<summary>A solution</summary>") == len(exercises(path))


@EACH
def test_nothing_runs_by_itself_and_nothing_was_left_in_it(path: Path) -> None:
    notebook = nbformat.read(path, as_version=4)
    assert not is_lesson(notebook)
    assert not all(in_language(cell.source) for cell in notebook.cells if cell.cell_type == "code")
    for cell in json.loads(path.read_text("utf-8"))["cells"]:
        assert cell.get("outputs", []) == [] and cell.get("execution_count") is None


@EACH
def test_the_first_cell_fetches_packages_that_the_course_asks_for(path: Path) -> None:
    needed = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    known = {one.split(">=")[0] for one in needed} | {"markupsafe"}  # which comes with jinja2
    first = next(cell.source for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "code")
    lines = [line.split("--quiet ")[1].split() for line in first.splitlines() if "%pip" in line and "{" not in line]
    assert len(lines) > 2 and {name for line in lines for name in line} <= known


@EACH
def test_every_figure_is_told_in_words_too(path: Path) -> None:
    for cell in nbformat.read(path, as_version=4).cells:
        if cell.cell_type == "code" and ("plt.plot" in cell.source or "subplots" in cell.source):
            if "savefig" in cell.source or "interact" in cell.source:
                continue
            assert len(cell.metadata.get("alt", "")) > 40, cell.id


@pytest.mark.parametrize("error", [DeadKernelError("Kernel died"), CellTimeoutError("too long")])
def test_a_kernel_that_ends_under_a_notebook_is_one_sentence(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    def ends(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr("nbclient.NotebookClient.execute", ends)
    monkeypatch.setattr("widgets.site.running.kept", lambda _, made: made())
    lesson = next(iter(COURSE.code_lesson.values()))
    with pytest.raises(ContentError, match=f"^lessons/{lesson.file}: what runs its cells ended.*try again$"):
        shown_by(COURSE, lesson)


def test_a_kernel_that_ended_once_is_started_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    ends = iter([DeadKernelError("Kernel died"), None])

    def execute(*_: object, **__: object) -> None:
        if error := next(ends):
            raise error

    monkeypatch.setattr("nbclient.NotebookClient.execute", execute)
    monkeypatch.setattr("widgets.site.running.kept", lambda _, made: made())
    assert shown_by(COURSE, next(iter(COURSE.code_lesson.values())))


def test_a_cell_that_took_too_long_is_not_waited_for_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    times: list[int] = []

    def execute(*_: object, **__: object) -> None:
        times.append(1)
        raise CellTimeoutError("too long")

    monkeypatch.setattr("nbclient.NotebookClient.execute", execute)
    monkeypatch.setattr("widgets.site.running.kept", lambda _, made: made())
    with pytest.raises(ContentError):
        shown_by(COURSE, next(iter(COURSE.code_lesson.values())))
    assert len(times) == 1
