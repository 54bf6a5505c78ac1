"""All tests with a page drive the browser that is there."""

import pytest

from tests.browser.chromium import FLAGS, find


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict) -> dict:
    return browser_type_launch_args | {"executable_path": find(), "args": FLAGS}
