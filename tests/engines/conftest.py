"""One browser for all the walks of a file, and what it opens."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.built import Built
from tests.engines.engine import Engine
from tests.engines.finding import not_here, running
from tests.engines.places import Places
from tests.engines.walking import WALKS


@pytest.fixture(scope="session")
def places(tmp_path_factory: pytest.TempPathFactory, built: Built) -> Iterator[Places]:
    with Places(tmp_path_factory.mktemp("places"), built) as places:
        yield places


@pytest.fixture(scope="module")
def engine(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """Give the browser that the module names in `WHICH`."""
    with running(request.module.WHICH, Path(tmp_path_factory.mktemp("engine"))) as engine:
        yield engine


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Give a test the walks of its browser."""
    if "walk" in metafunc.fixturenames:
        metafunc.parametrize("walk", WALKS[metafunc.module.WHICH], ids=lambda walk: walk.__name__)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """A browser that is not here takes no walks; the end of the run says so aloud."""
    missing = not_here()
    gone = [item for item in items if getattr(getattr(item, "module", None), "WHICH", None) in missing]
    if gone:
        config.hook.pytest_deselected(items=gone)
        items[:] = [item for item in items if item not in gone]
