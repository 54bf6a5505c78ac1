"""A browser that is not on this machine is never left out in silence."""

from pathlib import Path

import pytest

from tests import machine
from tests.engines import finding
from tests.engines.__main__ import table
from tests.engines.finding import Kind, main, not_here, running
from tests.engines.seen import Seen
from tests.machine import Missing


def test_a_browser_that_is_here_is_walked_through() -> None:
    assert set(not_here()).isdisjoint(which for which, kind in finding.ENGINES.items() if kind.found())


@pytest.fixture
def nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """Know one browser alone, that no machine has, on a machine where nothing can be installed."""
    kind = Kind("Heron", ("heron-driver",), ("heron-of-no-machine",), lambda *_: None)
    monkeypatch.setattr(finding, "ENGINES", {"heron": kind})
    monkeypatch.setattr(machine, "is_root", lambda: False)


@pytest.mark.parametrize(("in_ci", "is_offered", "may_be_missing"), [(0, 1, 1), (0, 0, 1), (1, 1, 0), (1, 0, 1)])
def test_where_each_change_is_checked_only_what_debian_has_not_got_may_be_missing(
    nowhere: None, monkeypatch: pytest.MonkeyPatch, in_ci: int, is_offered: int, may_be_missing: int
) -> None:
    monkeypatch.setenv("CI", "true" if in_ci else "")
    monkeypatch.setattr(finding, "_is_offered", lambda package: bool(is_offered))
    assert not_here() == ["heron"] * may_be_missing
    assert main() == 1 - may_be_missing


def test_what_is_not_tested_is_said_in_one_sentence(
    nowhere: None, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    main()
    said = "NOT TESTED: the course in Heron, which is not on this machine. On Debian it is in: heron-driver."
    assert said in capsys.readouterr().err
    with pytest.raises(Missing, match="NOT TESTED: the course in Heron"), running("heron", tmp_path):
        pass


@pytest.mark.parametrize(("offered", "named"), [("heron-driver", 0), ("heron-webdriver", 1), ("", 0)])
def test_a_package_is_called_as_this_edition_of_debian_calls_it(
    monkeypatch: pytest.MonkeyPatch, offered: str, named: int
) -> None:
    names = ("heron-driver", "heron-webdriver")
    monkeypatch.setattr(finding, "_is_offered", lambda package: package in (offered, "xvfb"))
    assert Kind("Heron", ("|".join(names), "xvfb"), (), lambda *_: None).debian() == [names[named], "xvfb"]


def test_the_table_says_what_was_seen_and_what_was_not_as_it_should_be() -> None:
    columns = {"One 1": {"It opens": Seen("9 pages"), "It reads": Seen("all")}, "Two 2": {"It opens": Seen("", ["no"])}}
    assert table(columns).splitlines()[2:] == ["| It opens | 9 pages | **no:** no |", "| It reads | all | – |"]
