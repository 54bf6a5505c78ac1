"""The course in Firefox."""

from tests.engines.engine import Engine
from tests.engines.places import Places
from tests.engines.seen import Walk

WHICH = "firefox"


def test_what_a_learner_does_works(engine: Engine, places: Places, walk: Walk) -> None:
    assert walk(engine, places).troubles == []
