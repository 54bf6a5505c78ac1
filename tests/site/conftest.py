"""The built site, as files and behind a plain file server, for all tests of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.conftest import context, heard, page
from tests.course import COURSE
from tests.site.serving import Server
from widgets.site.build import build_site

__all__ = ["context", "heard", "page"]


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    build_site(COURSE, folder)
    return folder


@pytest.fixture(scope="session")
def server(site: Path) -> Iterator[Server]:
    served = Server(site)
    yield served
    served.stop()
