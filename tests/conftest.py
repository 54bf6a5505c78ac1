"""All tests with a page drive the browser that is there, and print with it."""

import os

import pytest

from tests.browser.chromium import FLAGS, find


@pytest.fixture(scope="session", autouse=True)
def _prints_with_the_same_browser() -> None:
    os.environ["CHROME_PATH"] = find() or ""


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict) -> dict:
    return browser_type_launch_args | {"executable_path": find(), "args": FLAGS}
