"""The built site, as files and behind a plain file server, for all tests of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.conftest import context, heard, page
from tests.built import Built
from tests.site.serving import Server

__all__ = ["context", "heard", "page"]


@pytest.fixture(scope="session")
def site(built: Built) -> Path:
    """Give the folder of the site, which a test that changes it copies first."""
    return built.site


@pytest.fixture(scope="session")
def server(site: Path) -> Iterator[Server]:
    served = Server(site)
    yield served
    served.stop()
