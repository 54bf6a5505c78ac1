"""One poll for the tests of a file; each test begins with a question of its own."""

from collections.abc import Iterator

import pytest

from tests.poll.serving import Poll
from tests.poll.within import within


@pytest.fixture(scope="module")
def poll(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Poll]:
    """Give a running poll for a class of six: twelve phones are counted."""
    with within(tmp_path_factory.mktemp("poll") / "votes", class_size=6) as poll:
        yield poll
