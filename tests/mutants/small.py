"""A project of one module and its tests, and faults in it."""

from pathlib import Path

import pytest

from tests.mutants.mutant import Mutant

MODULE = """from functools import cache
MOST = 2

def small(n, least=0):
    return least <= n < MOST

def unseen(n):
    return n + 1 + n

class Each:
    @property
    def twice(self):
        return (lambda n: n * 2)(3)

def late(n):
    return n + 10

def shared(n):
    return n + 30

@cache
def known():
    return 4
"""
CONFTEST = 'def pytest_addoption(parser):\n    parser.addoption("--quick", action="store_true")\n'
TESTS = """from functools import cache
from widgets.module import Each, known, late, shared, small

def test_small():
    assert [small(n) for n in (-1, 0, 1, 2)] == [False, True, True, False]

def test_others():
    assert (Each().twice, known()) == (6, 4)

def made():
    if not kept:
        kept.append(late(1))
    return kept[0]

kept = []

def test_first():
    assert made()

def test_second():
    assert made() == 11

@cache
def drawn():
    return shared(1)

class Kept:
    def cache_clear(self):
        raise NotImplementedError

def test_third():
    assert drawn()

def test_fourth():
    assert drawn() == 31
"""


def fault(old: str, new: str) -> Mutant:
    begin = MODULE.index(old)
    return Mutant("widgets/module.py", begin, begin + len(old), new)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A project of one module and its tests."""
    files = {"widgets/__init__.py": "", "widgets/module.py": MODULE, "tests/test_it.py": TESTS, "conftest.py": CONFTEST}
    for name, text in files.items():
        path = tmp_path / "copy" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return tmp_path / "copy"
