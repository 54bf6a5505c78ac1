"""Every piece of the course, as it is made."""

from tests.course import COURSE
from widgets.lab.language import NAMES
from widgets.pieces.made import SHELVES, Made, make


def every_piece() -> dict[tuple[str, str], Made]:
    """Give all pieces by their word and id, without those that stand nowhere by themselves."""
    named = {word: list(getattr(COURSE, SHELVES.get(word, word), {})) for word in sorted(NAMES)}
    named |= {"grades": ["table"], "drawing": ["stress-axis"]}
    return {(word, wanted): make(COURSE, word, wanted) for word, ids in named.items() for wanted in ids}
