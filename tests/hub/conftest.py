"""A class on a real hub, once for all tests of it."""

import shlex
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hub.classroom import Classroom, open_classroom

# A proxy in Python: enough for a test, and no machine is without it.
PROXY = shlex.quote(str(Path(sys.executable).with_name("configurable-http-proxy")))


@pytest.fixture(scope="session")
def classroom(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Classroom]:
    with open_classroom(tmp_path_factory.mktemp("hub") / "class", PROXY) as classroom:
        yield classroom
