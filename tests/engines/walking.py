"""All walks, and which browsers take them."""

from tests.engines import beside, reading, waking, walks
from tests.engines.finding import ENGINES
from tests.engines.seen import Walk

_EVERYWHERE: list[Walk] = [
    walks.every_page,
    walks.by_hand,
    walks.dialogs,
    walks.kept,
    walks.saving,
    walks.review,
    walks.words,
    walks.paper,
    waking.coming_back,
    beside.one_file,
    beside.deck,
    beside.phone,
    beside.jupyterlab,
]
# Only Firefox shows the tree that it hands to screen readers.
WALKS = {which: [*_EVERYWHERE, *([reading.read_without_scrolling] if which == "firefox" else [])] for which in ENGINES}
