"""A drawing whose parts explain themselves, by hand and by keyboard."""

import msgspec

from ...content import Course
from ..drawing import drawing_svg
from ..shared import Piece


class ExplorePiece(Piece):
    """See the module."""

    script = "explore"

    def __init__(self, course: Course, explore_id: str) -> None:
        explore = course.explore[explore_id]
        super().__init__(msgspec.to_builtins(explore) | {"svg": drawing_svg(course, explore.drawing)})
