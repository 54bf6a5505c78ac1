"""The keepsake: one page to print, out of what a learner kept. The words stay in the page."""

import msgspec

from ...content import course
from ...content.questions import Words
from ..shared import Piece


class KeepsakePiece(Piece):
    """A page to print with one's own words.

    Examples
    --------
    >>> KeepsakePiece("07.my-page")
    """

    script = "keepsake"

    def __init__(self, keepsake_id: str) -> None:
        keepsake = course().find("keepsake", keepsake_id)
        super().__init__(msgspec.to_builtins(keepsake) | {"gathers": _gathers()}, item=keepsake.id)


def _gathers() -> list[dict]:
    """Give everything under which words can be kept, in the order of the course: its id, lesson, and what was asked."""
    content = course()
    own_words = [one.id for one in content.question.values() if isinstance(one, Words)]
    places = {*own_words, *content.reflection, *content.portrait, *content.naming, *content.plan}
    return [
        {"item": item, "lesson": content.lesson[item[:2]].title, "asks": asks}
        for item, asks in sorted(content.asked().items(), key=lambda pair: pair[0][:2])
        if item in places
    ]
