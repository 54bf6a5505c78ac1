"""The first cell of a notebook with code, in a Python that lacks the course: it says so, and fetches what is needed."""

import json
import os
import subprocess
import sys
from importlib.metadata import requires
from pathlib import Path

import nbformat
import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.behind.notebooks import FILES
from widgets.content.places import LESSONS

FIRST = {
    next(cell.source for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "code")
    for path in FILES.values()
}
# Runs a cell as a kernel does, where no module of the course is found; what pip is asked for is told and not done.
RUN = """
import json, sys
sys.modules["widgets"] = None
from IPython.core.interactiveshell import InteractiveShell
shell = InteractiveShell.instance()
asked = []
shell.register_magic_function(lambda line: asked.append(line), "line", "pip")
done = shell.run_cell(sys.stdin.read())
print(json.dumps([done.success, asked]))
"""
LOADED = """
import json, sys
from importlib.metadata import packages_distributions
from widgets.behind import check, run, studies
for one in (0.125, 1, [1, 2], "x", None):
    check("09.left", one, keep=True)._repr_html_()
loaded, packages = {name.split(".")[0] for name in sys.modules}, packages_distributions()
print(json.dumps(sorted({one for name in loaded for one in packages.get(name, [])})))
"""


def fetched(given: str, folder: Path) -> tuple[str, list[str]]:
    """Run the first cell in a folder, with this for where the course is; gives what it says, and asks pip for."""
    [first] = FIRST
    source = first.replace('COURSE = ".."', f'COURSE = "{given}"')
    environment = os.environ | {"IPYTHONDIR": str(folder / "ipython")}
    command = [sys.executable, "-c", RUN]
    ran = subprocess.run(command, cwd=folder, env=environment, input=source, capture_output=True, text=True, check=True)
    *said, told = ran.stdout.splitlines()
    success, asked = json.loads(told)
    assert success, ran.stdout
    return " ".join(said), asked


def test_where_it_is_nowhere_to_be_seen_one_sentence_asks_for_it(tmp_path: Path) -> None:
    said, asked = fetched("..", tmp_path)
    assert said == "The course isn't installed here. Say above where it is, and run this again."
    assert asked == []


@pytest.mark.parametrize("given", ["..", "git+https://example.org/course"])
def test_where_it_is_beside_or_was_given_it_is_fetched_and_that_is_said(tmp_path: Path, given: str) -> None:
    (tmp_path / "widgets").mkdir()
    (tmp_path / "lessons").mkdir()
    said, asked = fetched(given, tmp_path / "lessons")
    assert said == "The course isn't installed here. It is fetched now, in about a minute."
    assert asked[0] == f"install --quiet --no-deps {given}"
    assert all(one.startswith("install --quiet ") for one in asked)


def test_what_it_fetches_is_all_that_is_needed(tmp_path: Path) -> None:
    """Or else the second cell would stop with an error on a rented machine."""
    _, asked = fetched("course.zip", tmp_path)
    there: set[str] = set()
    _with_what_they_need({name for one in asked[1:] for name in one.split()[2:]}, there)
    environment = os.environ | {"GOOD_CRY_RECORD": str(tmp_path / "record")}
    command = [sys.executable, "-c", LOADED]
    ran = subprocess.run(command, env=environment, cwd=LESSONS, capture_output=True, text=True, check=True)
    loaded = {canonicalize_name(one) for one in json.loads(ran.stdout)}
    assert loaded - there - {"good-cry", "setuptools"} == set()


def _with_what_they_need(names: set[str], there: set[str]) -> None:
    for name in map(canonicalize_name, names):
        if name not in there:
            there.add(name)
            needs = [Requirement(one) for one in requires(name) or []]
            _with_what_they_need({one.name for one in needs if not one.marker or one.marker.evaluate()}, there)
