"""The public face: light to import, well to read, and its examples are true."""

import doctest
import inspect
import subprocess
import sys

import widgets.behind
from widgets.behind import check, judge, numbers, tables

HEAVY = ("matplotlib", "IPython", "ipywidgets", "anywidget", "jinja2", "pandas", "scipy", "fsrs", "sqlite3")


def test_taking_it_loads_nothing_heavy() -> None:
    ask = f"import sys, widgets.behind; print([one for one in {HEAVY!r} if one in sys.modules])"
    done = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_its_examples_are_true() -> None:
    modules = [sys.modules["widgets.behind.check"], judge, numbers, tables]
    results = [doctest.testmod(one, raise_on_error=False) for one in modules]
    assert sum(one.failed for one in results) == 0
    assert sum(one.attempted for one in results) >= 10


def test_help_names_all_that_it_gives_and_each_says_what_it_is_for() -> None:
    front = inspect.getdoc(widgets.behind)
    for name in widgets.behind.__all__:
        assert name in front, name
        told = getattr(widgets.behind, name)
        if callable(told):
            assert inspect.getdoc(told), name
    assert inspect.getdoc(check).count("\n") > 15
