"""The rooms of the engine stand on floors, as widgets/README.md draws them: each imports only from those below it."""

import ast
import re
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from widgets.content.places import ROOT

ENGINE = ROOT / "widgets"


def rooms(engine: Path) -> dict[str, set[str]]:
    """Give the rooms of an engine, each with those that it imports from; `importlib` is no way around it."""
    found: dict[str, set[str]] = {}
    for path in engine.rglob("*.py"):
        within = path.relative_to(engine).parts
        if len(within) > 1:
            found.setdefault(within[0], set()).update(_imported(path, within) - {within[0]})
    return {room: others & found.keys() for room, others in found.items()}


def _imported(path: Path, within: tuple[str, ...]) -> set[str]:
    names = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom):
            here = ("widgets", *within[:-1])
            above = here[: len(here) - node.level + 1] if node.level else ()
            module = [*above, *(node.module or "").split(".")]
            names += [[*module, alias.name] for alias in node.names]
        elif isinstance(node, ast.Import):
            names += [alias.name.split(".") for alias in node.names]
    parts = [[part for part in name if part] for name in names]
    return {name[1] for name in parts if name[0] == "widgets" and len(name) > 1}


def test_each_room_imports_only_from_floors_below_its_own() -> None:
    drawing = re.search(r"```\n(cli\n.*?)```", (ENGINE / "README.md").read_text("utf-8"), re.DOTALL)[1]
    floors = [line.split() for line in reversed(drawing.splitlines())]
    floor_of = {room: floor for floor, here in enumerate(floors) for room in here}
    found = rooms(ENGINE)
    assert found.keys() | {"cli", "options"} == floor_of.keys()
    up = {(room, other) for room, others in found.items() for other in others if floor_of[other] >= floor_of[room]}
    assert up == set()


def test_the_records_of_plugged_in_kinds_rest_on_what_reads_them_alone() -> None:
    records = sorted(ENGINE.glob("pieces/question/*/record.py"))
    assert records
    assert [one for one in records if _imported(one, one.relative_to(ENGINE).parts) != {"content"}] == []


def test_no_room_stands_on_itself() -> None:
    # Raises CycleError, with the way around, where one does.
    list(TopologicalSorter(rooms(ENGINE)).static_order())


def test_two_rooms_that_stand_on_one_another_are_found(tmp_path: Path) -> None:
    for room, line in {"lab": "from ..site import one", "site": "from widgets.lab.two import three"}.items():
        (tmp_path / room).mkdir()
        (tmp_path / room / "some.py").write_text(line, "utf-8")
    with pytest.raises(ValueError, match="in a cycle"):
        list(TopologicalSorter(rooms(tmp_path)).static_order())
