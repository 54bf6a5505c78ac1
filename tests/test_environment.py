"""What the course needs is said once, in pyproject.toml, and is all there: for pip, and through pip for conda."""

import ast
import json
import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import metadata

import pytest
import yaml

from tests.lab.jupyter import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
ENVIRONMENT = yaml.safe_load((ROOT / "environment.yml").read_text("utf-8"))
MODULES = sorted((ROOT / "widgets").rglob("*.py"))
# These come with the packages that are named: Jupyter's and beautifulsoup4 with jupyterlab, ipython and pygments with
# ipywidgets, markupsafe with jinja2.
OUR_OWN = {"widgets", "door"}
COME_ALONG = {
    "beautifulsoup4",
    "ipython",
    "jupyter-client",
    "jupyter-core",
    "jupyter-server",
    "jupyterlab-server",
    "markupsafe",
    "nbclient",
    "nbconvert",
    "nbformat",
    "pygments",
    "traitlets",
}


def name_of(requirement: str) -> str:
    return re.match(r"[\w.-]+", requirement)[0].lower().replace("_", "-")


NEEDED = {name_of(one) for one in PROJECT["dependencies"]}
# What only a part of the course needs, by the name of its folder or file, with what that part asks for.
EXTRAS = {"hub": PROJECT["optional-dependencies"]["hub"], "anki.py": PROJECT["optional-dependencies"]["anki"]}


# Looked for when a test asks: each process of the tests reads this file.
@cache
def packages() -> Mapping[str, list[str]]:
    return metadata.packages_distributions()


def packages_of(module: str) -> set[str]:
    return {name.lower().replace("_", "-") for name in packages().get(module, [module])}


def imported(source: str) -> Iterator[str]:
    """Give the modules from elsewhere that a text of Python imports."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names = [one.name for one in node.names]
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names = [node.module]
        else:
            continue
        yield from {name.partition(".")[0] for name in names} - sys.stdlib_module_names - OUR_OWN


def not_named(source: str, named: set[str]) -> set[str]:
    return {module for module in imported(source) if not packages_of(module) & (named | COME_ALONG)}


def test_all_that_is_imported_is_asked_for() -> None:
    off = {}
    for path in MODULES:
        besides = {name_of(one) for part, asked in EXTRAS.items() if part in path.parts for one in asked}
        off[path.relative_to(ROOT).as_posix()] = not_named(path.read_text("utf-8"), NEEDED | besides)
    assert {file: found for file, found in off.items() if found} == {}


@pytest.mark.parametrize("line", ["import scipy", "from yaml import load", "import no_such.thing"])
def test_an_import_that_nobody_asked_for_is_found(line: str) -> None:
    assert not_named(f"import json, numpy\n{line}\nfrom .content import course", NEEDED)


def test_every_package_is_asked_for_up_to_the_next_version_that_may_break_it() -> None:
    for requirement in (*PROJECT["dependencies"], *(one for asked in EXTRAS.values() for one in asked)):
        assert re.fullmatch(r"[\w.-]+>=[\d.]+,<[\d.]+", requirement)


def test_conda_brings_python_and_pip_and_pip_brings_the_course() -> None:
    python, *rest = ENVIRONMENT["dependencies"]
    assert rest == ["pip", {"pip": ["-e ."]}]
    assert ENVIRONMENT["channels"] == ["conda-forge"]
    name, _, version = python.partition("=")
    oldest = PROJECT["requires-python"].removeprefix(">=")
    assert name == "python"
    assert [*map(int, version.split("."))] >= [*map(int, oldest.split("."))]


def test_the_course_that_is_installed_from_its_folder_lies_there_alone() -> None:
    installed = [str(file) for file in metadata.files("good-cry") or []]
    assert any(file.endswith(".pth") for file in installed)
    assert [file for file in installed if file.startswith("widgets/")] == []


def test_the_version_is_the_same_wherever_it_stands() -> None:
    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text("utf-8"))["version"]
    extension = json.loads((ROOT / "widgets/lab/labextension/package.json").read_text("utf-8"))["version"]
    assert {citation, extension} == {PROJECT["version"]}
    assert f"## {PROJECT['version']}" in (ROOT / "CHANGELOG.md").read_text("utf-8")
