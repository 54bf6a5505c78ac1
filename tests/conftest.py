"""All tests with a page drive the browser that is there, print with it, and wait as long as a busy machine needs."""

import atexit
import gc
import os
from collections.abc import Callable, Iterator
from functools import wraps
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, FrameLocator, Locator, Page, expect
from xdist.remote import Producer
from xdist.scheduler import LoadFileScheduling

from tests import quick
from tests.browser.chromium import FLAGS, find
from tests.built import Built
from tests.engines.finding import not_here, not_tested
from tests.kernels import in_kernel
from tests.order import goes_with, longest_first
from tests.patience import PATIENCE, SECONDS
from widgets.charts import prepare_all
from widgets.content import ContentError
from widgets.lab.serve import leave_out_grammars
from widgets.lab.surroundings import beside_any_proxy

__all__ = ["in_kernel"]

# Each process of the tests would build them, and none asks for one.
leave_out_grammars()

# What is left at the end goes with the process: to look for garbage in all of it took seconds, three times.
atexit.register(gc.freeze)

# Playwright's own five seconds are too few where other work runs beside.
expect.set_options(timeout=PATIENCE * SECONDS)


def _that_is_seen(get_by_text: Callable[..., Locator]) -> Callable[..., Locator]:
    """Leave out the line for listeners: for some seconds it says once more what is seen elsewhere."""

    @wraps(get_by_text)
    def seen(self: Page | Locator | FrameLocator, *words: object, **how: object) -> Locator:
        return get_by_text(self, *words, **how).and_(self.locator(":not(.gc-voice)"))

    return seen


for place in (Page, Locator, FrameLocator):
    place.get_by_text = _that_is_seen(place.get_by_text)


class OneJupyterLab(LoadFileScheduling):
    """Gives each file to one worker, and all that are tested in JupyterLab, or that draw, to the same."""

    def _split_scope(self, nodeid: str) -> str:
        return goes_with(nodeid)


@pytest.fixture(scope="session", autouse=True)
def _asks_this_machine_without_a_proxy() -> None:
    os.environ.update(beside_any_proxy(os.environ))


# Signals, limits of memory and of files, users: what these tests take in hand is there on Linux and macOS alone.
POSIX_ALONE = [
    "door", "hub", "lab/test_given.py", "lab/test_launch.py", "lab/test_learn.py", "lab/test_surroundings.py",
    "mutants/test_trying.py", "record/test_in_turns.py", "record/test_rights.py", "record/test_surviving.py",
]  # fmt: skip
collect_ignore = [] if hasattr(os, "fork") else POSIX_ALONE


def pytest_addoption(parser: pytest.Parser) -> None:
    """Say how much is tested; how much of the content is damaged in trial: see tests/content/test_mutations.py; and how
    far the keys lead: see tests/site/test_keyboard.py.
    """
    parser.addoption(
        "--quick", action="store_true", help="leave out browsers, servers, kernels, and what starts many programs"
    )
    parser.addoption("--mutations", default="12", help="how many mutations of the content to try, or kinds, or all")
    parser.addoption("--keyboard", default="", help="which lesson of the site is walked with the keys, or all")
    parser.addoption("--mutations-seed", default="20", help="which ones are tried")


def pytest_configure(config: pytest.Config) -> None:
    """Read the content first, for without it each test would fail with a page of its own.

    Where several processes will run the tests, then draw every chart that is not drawn yet, at one go: else each would
    draw each by itself. One process alone draws what it needs.
    """
    try:
        from tests.course import COURSE
    except ContentError as problem:
        raise pytest.UsageError(str(problem)) from None
    if config.getoption("numprocesses", None):
        prepare_all(COURSE)


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[None]:
    """Look for no garbage while the tests are read, and later seldom: there is hardly any, and much that lives."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.set_threshold(100_000, 20, 100)
        gc.enable()


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Read no file that is not wanted."""
    return True if config.getoption("quick") and quick.left_out(collection_path) else None


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what is not quick, and begin with what takes longest."""
    if config.getoption("quick"):
        config.hook.pytest_deselected(items=[item for item in items if quick.starts_something(item)])
        items[:] = [item for item in items if not quick.starts_something(item)]
    longest_first(items)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> LoadFileScheduling | None:
    """Have one worker test what needs the same JupyterLab."""
    return OneJupyterLab(config, log) if config.getvalue("dist") == "loadfile" else None


def pytest_report_header() -> list[str]:
    """Say what is not tested here, so that nothing is left out in silence."""
    return [f"not tested on this system, for it needs Linux or macOS: tests/{one}" for one in collect_ignore]


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Give what is built once for all workers of this run."""
    own = tmp_path_factory.getbasetemp()
    return Built(own.parent if "PYTEST_XDIST_WORKER" in os.environ else own)


@pytest.fixture(scope="session", autouse=True)
def _prints_with_the_same_browser() -> None:
    os.environ["CHROME_PATH"] = find() or ""


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict) -> dict:
    return browser_type_launch_args | {"executable_path": find(), "args": FLAGS, "timeout": PATIENCE * SECONDS}


@pytest.fixture(scope="session")
def browser(browser: Browser) -> Browser:
    """Give a browser whose windows wait as long for what is clicked or looked for."""
    new_context = browser.new_context

    @wraps(new_context)
    def patient(**options: object) -> BrowserContext:
        context = new_context(**options)
        context.set_default_timeout(PATIENCE * SECONDS)
        return context

    browser.new_context = patient
    return browser


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say aloud what was not tested: browsers that are not on this machine, and what is not quick."""
    if config.getoption("quick"):
        terminalreporter.write_line(
            "Quick: nothing was tested in a browser, with a server or in a kernel; make test does that."
        )
    for which in not_here():
        terminalreporter.write_line(not_tested(which), red=True, bold=True)
