"""All walks, and which browsers take them."""

from tests.engines import beside, reading, waking, walks
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
    beside.phone,
]
# On tablets and phones that grow old there are the site and a poll; all else is walked in the browsers of today.
_TODAY: list[Walk] = [beside.one_file, beside.deck, beside.jupyterlab]
WALKS = {
    # Only Firefox shows the tree that it hands to screen readers.
    "firefox": [*_EVERYWHERE, *_TODAY, reading.read_without_scrolling],
    "webkit": [*_EVERYWHERE, *_TODAY],
    "old-webkit": _EVERYWHERE,
}
