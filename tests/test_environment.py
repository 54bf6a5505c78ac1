"""environment.yml and pyproject.toml ask for the same packages."""

import re
import tomllib

import pytest
import yaml

from tests.lab.jupyter import ROOT

Needs = dict[str, set[str]]


def needs(requirements: list[str]) -> Needs:
    """Split "numpy>=2.0,<3" into a name and its ranges."""
    named = {}
    for requirement in requirements:
        name, ranges = re.fullmatch(r"([\w.-]+)\s*(.*)", requirement).groups()
        named[name.lower().replace("_", "-")] = {part.strip() for part in ranges.split(",") if part}
    return named


def of_pyproject(text: str) -> Needs:
    return needs(tomllib.loads(text)["project"]["dependencies"])


def of_environment(text: str) -> Needs:
    listed = [one for one in yaml.safe_load(text)["dependencies"] if isinstance(one, str)]
    return {name: ranges for name, ranges in needs(listed).items() if name not in {"python", "pip"}}


def version(text: str) -> list[int]:
    return [int(part) for part in text.split(".")]


PYPROJECT = (ROOT / "pyproject.toml").read_text("utf-8")
ENVIRONMENT = (ROOT / "environment.yml").read_text("utf-8")


def test_the_two_agree() -> None:
    assert of_environment(ENVIRONMENT) == of_pyproject(PYPROJECT)


@pytest.mark.parametrize("package", of_pyproject(PYPROJECT))
def test_a_change_of_either_is_noticed(package: str) -> None:
    line = next(line for line in ENVIRONMENT.splitlines(keepends=True) if line.startswith(f"  - {package}>"))
    for changed in ENVIRONMENT.replace(line, ""), ENVIRONMENT.replace(line, line.replace("<", "<=")):
        assert of_environment(changed) != of_pyproject(PYPROJECT)


def test_conda_installs_the_course_itself_and_a_python_it_supports() -> None:
    environment = yaml.safe_load(ENVIRONMENT)
    assert environment["channels"] == ["conda-forge"]
    assert environment["dependencies"][-1] == {"pip": ["-e ."]}
    [python] = [one for one in environment["dependencies"] if str(one).startswith("python=")]
    oldest = tomllib.loads(PYPROJECT)["project"]["requires-python"].removeprefix(">=")
    assert [int(part) for part in python.removeprefix("python=").split(".")] >= [
        int(part) for part in oldest.split(".")
    ]
