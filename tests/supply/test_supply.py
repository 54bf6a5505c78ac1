"""What comes from others is written down, unchanged and whole; and where nobody could look, that is said."""

import json
import shutil
from pathlib import Path
from subprocess import CompletedProcess

import pytest
import tomli
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.lab.jupyter import ROOT
from tests.npm import node
from tests.supply import __main__ as command
from tests.supply import vendored
from tests.supply.known import NOT_LOOKED, read
from tests.supply.locks import COURSE, EVERYTHING, hub_last, pins_in
from widgets.door import lock as door

PROJECT = tomli.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
EXTRAS = PROJECT["optional-dependencies"]
NEEDED = {
    COURSE: [*PROJECT["dependencies"], *EXTRAS["hub"]],
    EVERYTHING: [*PROJECT["dependencies"], *(one for extra in EXTRAS.values() for one in extra)],
}
SYSTEMS = [("linux", "posix", "Linux"), ("darwin", "posix", "Darwin"), ("win32", "nt", "Windows")]
PLACES = [
    {"python_full_version": f"3.{minor}.1", "python_version": f"3.{minor}", "sys_platform": name, "os_name": kind,
     "platform_system": system, "implementation_name": "cpython", "extra": ""}
    for minor in (11, 12, 13, 14) for name, kind, system in SYSTEMS
]  # fmt: skip


def pins(lock: Path) -> list[tuple[Requirement, str]]:
    """Give each pin of a lock, with all that stands behind it."""
    text = lock.read_text("utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return [(Requirement(line.partition(" --hash")[0]), line) for line in lines]


@pytest.mark.parametrize("lock", NEEDED, ids=["the course", "everything"])
def test_each_lock_holds_what_the_project_asks_for_once_for_every_python_and_system(lock: Path) -> None:
    locked = pins(lock)
    asked = [Requirement(one) for one in NEEDED[lock]]
    missing = [
        (str(need), place["python_version"], place["sys_platform"])
        for place in PLACES
        for need in asked
        if need.name != PROJECT["name"] and not _is_met(need, locked, place)
    ]
    assert not missing, "run python -m tests.supply --renew"


def test_whoever_learns_alone_installs_nothing_of_the_hub_and_all_that_they_need(tmp_path: Path) -> None:
    file = tmp_path / "mine.txt"
    file.write_text(door.pins([]), "utf-8")
    mine = pins(file)
    asked = [Requirement(one) for one in PROJECT["dependencies"]]
    assert all(_is_met(need, mine, place) for need in asked for place in PLACES)
    hub = [Requirement(one) for one in EXTRAS["hub"]]
    assert not any(_is_met(need, mine, place) for need in hub for place in PLACES)
    assert door.pins(["hub"]).count("\n") == COURSE.read_text("utf-8").count("\n") - 1


def test_the_lock_lays_what_only_the_hub_needs_last() -> None:
    lock = "# All.\na==1 \\\n    --hash=sha256:1\nb==2 \\\n    --hash=sha256:2\nc==3 \\\n    --hash=sha256:3\n"
    [a, b, c] = pins_in(lock)
    assert hub_last(lock, {a, c}) == f"# All.\n{a}{c}{door.BESIDES}{b}"


def _is_met(need: Requirement, locked: list[tuple[Requirement, str]], place: dict[str, str]) -> bool:
    name = canonicalize_name(need.name)
    here = [pin for pin, _ in locked if pin.name == name and (not pin.marker or pin.marker.evaluate(place))]
    return len(here) == 1 and need.specifier.contains(str(here[0].specifier).removeprefix("=="), prereleases=True)


@pytest.mark.parametrize("lock", NEEDED, ids=["the course", "everything"])
def test_every_pin_has_hashes_and_no_address(lock: Path) -> None:
    assert "://" not in lock.read_text("utf-8")
    assert [str(pin) for pin, line in pins(lock) if line.count("--hash=sha256:") < 1] == []
    assert all(str(pin.specifier).startswith("==") for pin, _ in pins(lock))


@pytest.mark.parametrize("folder", vendored.folders(), ids=lambda folder: folder.name)
def test_scripts_of_others_are_as_they_were_laid_here(folder: Path) -> None:
    assert list(vendored.changed(folder)) == []


def test_a_script_that_was_changed_added_or_is_not_its_packages_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = Path(shutil.copytree(ROOT / "widgets/site/vendor/minisearch", tmp_path / "copy"))
    monkeypatch.setattr(vendored, "ROOT", tmp_path)
    script = next(folder.glob("*.js"))
    whole = script.read_bytes()
    about = vendored.read(folder)
    theirs = {one["theirs"]: (folder / one["ours"]).read_bytes() for one in about["file"]}
    path = next(one["theirs"] for one in about["file"] if one["ours"] == script.name)
    monkeypatch.setattr(vendored, "fetch", lambda package: theirs)
    theirs[path] += b"//# sourceMappingURL=index.js.map\n"
    assert [*vendored.changed(folder), *vendored.not_theirs(folder)] == []

    script.write_bytes(whole + b"alert(1)")
    (folder / "more.js").write_text("alert(2)")
    assert sorted(one.split(": ")[0] for one in vendored.changed(folder)) == [f"copy/{script.name}", "copy/more.js"]
    assert f"copy/{script.name}: is not {path} of" in next(vendored.not_theirs(folder))


def test_where_nobody_could_look_it_says_so_loudly_and_is_no_fault(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    monkeypatch.setattr(vendored, "fetch", lambda package: None)
    monkeypatch.setattr(command, "vulnerable", lambda: read("", "warning\nNo route to host."))
    assert command.main([]) == 0
    said = capsys.readouterr()
    assert said.err.count("NOT CHECKED: ") == len(vendored.folders())
    assert NOT_LOOKED.format(why="No route to host") in said.err
    assert said.out == "Nothing is off in what could be looked at.\n"


def test_a_known_vulnerability_is_named_with_what_mends_it_and_a_package_nobody_knows_is_said() -> None:
    flaw = {"id": "PYSEC-2026-1", "fix_versions": ["2.0"]}
    told = [{"name": "a", "version": "1.0", "vulns": [flaw]}, {"name": "b", "skip_reason": "not on PyPI"}]
    found, unknown = read(json.dumps({"dependencies": told}), "")
    assert found == ["a 1.0: PYSEC-2026-1, mended in 2.0."]
    assert unknown == NOT_LOOKED.format(why="nothing is known of b")
    assert read(json.dumps({"dependencies": told[:0]}), "")[1]
    assert read(json.dumps({"dependencies": [{"name": "a", "version": "1", "vulns": []}]}), "") == ([], None)


def test_npm_is_the_one_that_came_with_the_packages_for_tests(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[list[str]] = []

    def refuse(command: list[str], **_: object) -> CompletedProcess:
        asked.append(command)
        return CompletedProcess(command, 1)

    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(vendored.subprocess, "run", refuse)
    assert vendored.fetch("heron@1") is None
    assert [command[0] for command in asked] == [str(node())]
