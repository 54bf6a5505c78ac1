"""The course in WebKit 2.38, which Safari 16 is made of."""

from tests.engines.engine import Engine
from tests.engines.places import Places
from tests.engines.seen import Walk

WHICH = "old-webkit"


def test_what_a_learner_does_works(engine: Engine, places: Places, walk: Walk) -> None:
    assert walk(engine, places).troubles == []
