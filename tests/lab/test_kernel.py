"""Whether a kernel would import this very course is found out from its Python."""

import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from widgets.lab import kernel
from widgets.lab.kernel import PACKAGE, imports_this_course, where_widgets_are

STRANGER = (f"{sys.base_prefix}/bin/python3", "-I")
LAUNCHER = ("-m", "ipykernel_launcher", "-f", "{connection_file}")


@pytest.fixture(autouse=True)
def _nothing_is_remembered() -> Iterator[None]:
    imports_this_course.cache_clear()
    yield
    imports_this_course.cache_clear()


def test_our_own_python_has_it_by_whatever_name() -> None:
    for name in ("python", "python3", sys.executable):
        assert where_widgets_are((name,)) == PACKAGE
        assert imports_this_course((name, *LAUNCHER))


def test_another_python_has_it_not_and_one_that_is_not_there_neither() -> None:
    assert not imports_this_course((*STRANGER, *LAUNCHER))
    assert not imports_this_course(("/nowhere/python", *LAUNCHER))


def test_our_own_python_may_find_another_course_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "widgets").mkdir()
    (tmp_path / "widgets/__init__.py").touch()
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    assert where_widgets_are(("python",)) == tmp_path / "widgets"
    assert not imports_this_course(("python", *LAUNCHER))


def test_nothing_is_asked_where_a_kernel_runs_as_we_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kernel, "where_widgets_are", lambda _: pytest.fail("asked"))
    monkeypatch.setattr(kernel.sys, "flags", SimpleNamespace(safe_path=True))
    assert imports_this_course(("python", *LAUNCHER))


def test_a_kernel_that_is_started_in_another_way_is_taken_for_good() -> None:
    assert imports_this_course(("conda-run", "ipykernel_launcher"))
