"""The notebooks with code as they stand on disk, and what came of running them, as committed and with all solved."""

import json
import re
from dataclasses import dataclass
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell

from tests.course import COURSE
from tests.kernels import Run
from widgets.content.places import ROOT

FILES = {one.id: ROOT / "lessons" / one.file for one in COURSE.code_lesson.values()}
SOLUTION = re.compile(r"```python\n(.*?)```", re.DOTALL)
CHECK = re.compile(r'check\("([^"]+)", (\w+)\)')
# What each typical slip is told, and what the answer that was worked out is told: a line of JSON.
TRIED = """\
import json as _json
_solved, *_slips = [check("{item}", _one, keep=False) for _one in [{name}, {slips}]]
_slips = [[_one.fits, _one.says] for _one in _slips]
print(_json.dumps({{"item": "{item}", "fits": _solved.fits, "says": _solved.says, "slips": _slips}}))
"""


@dataclass(frozen=True)
class Tried:
    """What the solution of an exercise is told, and each of its typical slips, in their order."""

    item: str
    fits: bool | None
    says: str
    slips: list[tuple[bool | None, str]]


def exercises(path: Path) -> dict[str, str]:
    """Give the name of the answer of each exercise, by the exercise."""
    return dict(found.groups() for cell in _cells(path) if (found := CHECK.search(cell.source)))


def solved(path: Path, run: Run) -> list[Tried]:
    """Solve each exercise in its place, as the notebook does it, and try its typical slips there."""
    notebook = nbformat.read(path, as_version=4)
    cells, asked = [], None
    for cell in notebook.cells:
        cells.append(cell)
        if cell.cell_type == "code":
            asked = CHECK.search(cell.source) or asked
        elif asked and (solution := SOLUTION.search(cell.source)):
            item, name = asked.groups()
            slips = ", ".join(f"({slip.typed})" for slip in COURSE.exercise[item].slip)
            cells += [new_code_cell(solution[1]), new_code_cell(TRIED.format(item=item, name=name, slips=slips))]
            asked = None
    notebook.cells = cells
    printed = [
        out.text for cell in run(notebook).cells for out in cell.get("outputs", []) if out.get("name") == "stdout"
    ]
    return [Tried(**json.loads(line)) for text in printed for line in text.splitlines() if line.startswith('{"item"')]


def _cells(path: Path) -> list[nbformat.NotebookNode]:
    return [cell for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "code"]
