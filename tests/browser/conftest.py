"""One JupyterLab, one Notebook 7 and one browser for all browser tests.

Each test gets an empty folder of lessons and a page of its own, that records what it asks of
the network and what goes wrong in it.
"""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page

from tests.browser.heard import Heard
from tests.browser.lab_page import PATIENCE, close_all
from tests.lab.jupyter import Jupyter, running


@pytest.fixture(scope="session")
def _jupyterlab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Jupyter]:
    with running("jupyterlab", tmp_path_factory.mktemp("jupyterlab")) as server:
        yield server


@pytest.fixture(scope="session")
def _notebook7(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Jupyter]:
    with running("notebook", tmp_path_factory.mktemp("notebook")) as server:
        yield server


@pytest.fixture
def jupyterlab(_jupyterlab: Jupyter) -> Jupyter:
    """Give a JupyterLab without files and kernels."""
    _jupyterlab.clear()
    return _jupyterlab


@pytest.fixture
def notebook7(_notebook7: Jupyter) -> Jupyter:
    """Give a Notebook 7 without files and kernels."""
    _notebook7.clear()
    return _notebook7


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def context(browser: Browser, heard: Heard) -> Iterator[BrowserContext]:
    """Open a browser window that nothing was ever stored in, and listen to all its pages."""
    context = _listened_to(browser, heard)
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()


@pytest.fixture(scope="session")
def used_heard() -> Heard:
    return Heard()


@pytest.fixture(scope="session")
def _used_page(browser: Browser, _jupyterlab: Jupyter, used_heard: Heard) -> Iterator[Page]:
    context = _listened_to(browser, used_heard)
    page = context.new_page()
    page.goto(_jupyterlab.start)
    page.wait_for_function("window.jupyterapp?.restored.then(() => true)", timeout=PATIENCE)
    yield page
    context.close()


@pytest.fixture
def used_page(_used_page: Page, _jupyterlab: Jupyter, used_heard: Heard) -> Page:
    """Give a page of JupyterLab with nothing open in it, for tests that need no fresh one: starting it costs.

    It remembers what was done in it: tests of the record take a page of their own.
    """
    close_all(_used_page)
    _jupyterlab.clear()
    used_heard.forget()
    return _used_page


def _listened_to(browser: Browser, heard: Heard) -> BrowserContext:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.on("page", lambda page: page.on("websocket", lambda socket: _note_request(socket.url, heard)))
    context.on("request", lambda request: _note_request(request.url, heard))
    context.on("console", lambda message: message.type == "error" and heard.errors.append(_said(message)))
    context.on("weberror", lambda error: heard.errors.append(str(error.error)))
    return context


def _said(message: ConsoleMessage) -> str:
    return f"{message.text} ({message.location['url']})"


def _note_request(address: str, heard: Heard) -> None:
    if not address.startswith(("http://127.0.0.1:", "ws://127.0.0.1:", "data:", "blob:", "file:")):
        heard.elsewhere.append(address)
